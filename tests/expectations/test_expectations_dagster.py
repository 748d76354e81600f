"""The suites as blocking asset checks: what fails a check is not published."""

import dagster as dg
import pytest
from expectations_changes import cells, sample
from expectations_raw import RAW
from expectations_sample import frames

from expectations.dagster_checks import (
    CHECK_NAME,
    asset_check_for,
    asset_checks,
    to_check_result,
)
from expectations.run import check_table
from pipelines.tables import TABLES

KEYS = {name: dg.AssetKey([name]) for name in TABLES}
PARSED = dg.AssetKey(["parsed"])


def _definitions(changed, checks):
    """A graph of the same shape as the project's: texts, one step for all tables, packages."""

    @dg.asset(key=PARSED)
    def parsed():
        return {"raw": changed.raw}

    @dg.multi_asset(outs={name: dg.AssetOut(key=key) for name, key in KEYS.items()}, deps=[PARSED])
    def tables():
        for name, frame in changed.frames.items():
            yield dg.Output(frame, name)

    @dg.asset(ins={"votes": dg.AssetIn(key=KEYS["votes"])})
    def packages(votes):
        return votes.height

    return dg.Definitions(
        assets=[parsed, tables, packages],
        asset_checks=checks,
        resources={"io_manager": dg.mem_io_manager},
    )


def _run(changed, checks):
    definitions = _definitions(changed, checks)
    job = definitions.resolve_implicit_global_asset_job_def()
    return job.execute_in_process(raise_on_error=False)


def _built(result) -> set[str]:
    return {event.asset_key.to_user_string() for event in result.get_asset_materialization_events()}


def _all_checks():
    return [asset_checks(KEYS, PARSED, lambda value: value["raw"])]


def test_good_tables_are_published():
    result = _run(sample(), _all_checks())
    assert result.success
    assert "packages" in _built(result)
    checks = {check.asset_key: check for check in result.get_asset_check_evaluations()}
    assert set(checks) == set(KEYS.values())
    assert all(check.passed for check in checks.values())


def test_a_broken_table_blocks_what_is_downstream_and_shows_its_rows():
    result = _run(sample(cells("votes", state_code="QQQ")), _all_checks())
    assert not result.success
    assert "votes" in _built(result)
    assert "packages" not in _built(result)
    checks = {check.asset_key: check for check in result.get_asset_check_evaluations()}
    failed = {key.to_user_string() for key, check in checks.items() if not check.passed}
    assert {"votes"} <= failed < set(TABLES)
    check = checks[KEYS["votes"]]
    assert check.check_name == CHECK_NAME
    assert check.severity == dg.AssetCheckSeverity.ERROR
    assert "| A | 中国 | QQQ |" in check.metadata["failing_rows"].value
    rules = [record.data["rule"] for record in check.metadata["failures"].records]
    assert "references:state_code" in rules


@pytest.mark.parametrize(("code", "published"), [("CUB", True), ("QQQ", False)])
def test_one_table_can_be_checked_in_a_step_of_its_own(code, published):
    changed = sample(cells("votes", {"state_name": "古巴"}, state_code=code))
    check = asset_check_for("votes", KEYS, PARSED, lambda value: value["raw"])
    result = _run(changed, [check])
    assert result.success is published
    assert ("packages" in _built(result)) is published
    assert [e.passed for e in result.get_asset_check_evaluations()] == [published]


def test_every_table_needs_an_asset():
    with pytest.raises(ValueError, match="votes"):
        asset_checks({"states": KEYS["states"]}, PARSED, dict)


def test_result_of_a_good_table():
    result = to_check_result(check_table("votes", frames(), RAW))
    assert result.passed
    assert result.description == "votes: 9 rows keep all 34 rules."
    assert set(result.metadata) == {"rows", "rules", "rules_failed"}


def test_result_tells_what_raised_and_keeps_tables_whole():
    broken = sample(
        lambda tables: tables.frames.pop("issues"), cells("votes", state_name="a|b\nc" + "x" * 300)
    )
    result = to_check_result(broken.check("votes"))
    assert not result.passed
    text = result.metadata["failing_rows"].value
    assert "Raised: `KeyError: 'the table issues is not among the tables given'`" in text
    assert "a\\|b c" in text
    assert "x" * 300 not in text
