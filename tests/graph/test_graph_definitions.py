"""The code location: what Dagster sees of the project."""

import dagster as dg
import pytest
import yaml
from dagster._core.instance.ref import InstanceRef
from graph_snapshot import SNAPSHOT, describe

from expectations.dagster_checks import CHECK_NAME
from pipelines.definitions import defs
from pipelines.folders import ROOT
from pipelines.tables import TABLES

BUILD, UPDATE = "build_datasets", "update_datasets"
FETCHED = dg.AssetKey(["fetched_documents"])
GRAPH = defs.resolve_asset_graph()


def test_definitions_load():
    dg.Definitions.validate_loadable(defs)


def test_no_edge_changes_unseen():
    assert describe() == SNAPSHOT.read_text(encoding="utf-8"), (
        "The graph is not the one in tests/graph/graph.txt. If the change is meant, run "
        "`python tests/graph/graph_snapshot.py` and commit the file."
    )


@pytest.mark.parametrize(("job", "left_out"), [(UPDATE, set()), (BUILD, {FETCHED})])
def test_the_jobs_make_and_check_everything_but_a_build_fetches_nothing(job, left_out):
    layer = defs.resolve_job_def(job).asset_layer
    assert FETCHED in GRAPH.get_all_asset_keys()
    assert set(layer.selected_asset_keys) == set(GRAPH.get_all_asset_keys()) - left_out
    checks = {key for node in layer.asset_graph.asset_nodes for key in node.check_keys}
    assert checks == {key for key in GRAPH.asset_check_keys if key.asset_key not in left_out}


def test_nothing_is_read_before_the_fetch_is_over():
    everything = GRAPH.get_all_asset_keys() - {FETCHED}
    for key in everything:
        assert FETCHED in GRAPH.get_ancestor_asset_keys(key), key


def test_the_workspace_loads_this_one_location():
    workspace = yaml.safe_load((ROOT / "workspace.yaml").read_text(encoding="utf-8"))
    (location,) = workspace["load_from"]
    assert location["python_module"]["module_name"] == "pipelines.definitions"


def test_the_schedule_fetches_and_the_sensor_only_builds():
    (schedule,) = defs.schedules
    (sensor,) = defs.sensors
    assert (schedule.job_name, sensor.job_name) == (UPDATE, BUILD)
    assert schedule.cron_schedule == "0 6 * * 1"


def test_every_asset_says_what_it_is_and_which_stage_it_belongs_to():
    for node in GRAPH.asset_nodes:
        assert node.description, node.key
        assert node.group_name != "default", node.key
        assert node.kinds, node.key


@pytest.mark.parametrize("table", TABLES)
def test_every_table_shows_its_columns_and_has_a_blocking_check(table):
    key = dg.AssetKey([table])
    node = GRAPH.get(key)
    schema = node.metadata["dagster/column_schema"]
    schema = schema if isinstance(schema, dg.TableSchema) else schema.value
    assert [column.name for column in schema.columns] == [
        column.name for column in TABLES[table].columns
    ]
    assert all(column.description for column in schema.columns)
    (check,) = node.check_keys
    assert check.name == CHECK_NAME
    assert GRAPH.get(check).blocking


def test_nothing_is_published_without_passing_the_tables():
    published = GRAPH.get_ancestor_asset_keys(dg.AssetKey(["publication"]))
    assert {dg.AssetKey([table]) for table in TABLES} <= set(published)


def test_dagster_reports_its_use_to_nobody(tmp_path):
    # `dagster dev` in this folder, with no DAGSTER_HOME, makes its instance in this way.
    ref = InstanceRef.from_dir(str(tmp_path), config_dir=str(ROOT))
    with dg.DagsterInstance.from_ref(ref) as instance:
        assert instance.telemetry_enabled is False
        assert instance.nux_enabled is False
