"""Descriptors: the official profile, Frictionless, and what neither sees."""

import copy
import hashlib
import json
import re
import zipfile

import pytest
import yaml

from pipelines.publish import PACKAGES
from pipelines.publish.conformity import descriptor_problems
from pipelines.publish.validation import frictionless_problems
from pipelines.publish.views import VOTES_UNDL, vote_matrix
from pipelines.tables import TABLES, TableSpec


@pytest.fixture(params=[package.name for package in PACKAGES])
def package(request):
    return request.param


@pytest.fixture
def descriptor(published):
    return json.loads((published / "small-arms-votes" / "datapackage.json").read_bytes())


def test_descriptors_conform(published, package):
    descriptor = json.loads((published / package / "datapackage.json").read_bytes())
    assert descriptor_problems(descriptor) == []
    assert frictionless_problems(descriptor, published / package) == []


def test_packages_are_those_of_the_contract():
    tables = {package.name: set(package.tables) for package in PACKAGES}
    assert set().union(*tables.values()) == set(TABLES)
    assert tables["small-arms-votes"] == {
        "vote_events", "votes", "meetings", "sittings", "works", "documents", "states", "issues",
    }  # fmt: skip
    assert {"statements", "texts"} <= tables["small-arms-meetings"]
    assert all({"works", "documents", "issues"} <= held for held in tables.values())


def test_sizes_hashes_and_names(published, package):
    descriptor = json.loads((published / package / "datapackage.json").read_bytes())
    names = [resource["name"] for resource in descriptor["resources"]]
    assert (
        len(set(names))
        == len(names)
        == 2 * len(next(p for p in PACKAGES if p.name == package).tables)
    )
    for resource in descriptor["resources"]:
        raw = (published / package / resource["path"]).read_bytes()
        assert resource["bytes"] == len(raw)
        assert resource["hash"] == f"sha256:{hashlib.sha256(raw).hexdigest()}"


def test_csv_and_parquet_have_one_schema(descriptor):
    by_name = {resource["name"]: resource for resource in descriptor["resources"]}
    assert by_name["votes"]["schema"] == by_name["votes-parquet"]["schema"]


def test_fields_say_what_they_are(descriptor):
    votes = next(r for r in descriptor["resources"] if r["name"] == "votes")
    field = next(f for f in votes["schema"]["fields"] if f["name"] == "vote")
    assert field["categories"][0] == {"value": "Y", "label": "in favour", "label_zh": "赞成"}
    assert field["constraints"]["enum"] == ["Y", "N", "A", "X"]
    assert votes["schema"]["primaryKey"] == ["vote_event_id", "vote", "state_name"]
    assert votes["schema"]["missingValues"] == [""]
    parents = {key["reference"]["resource"] for key in votes["schema"]["foreignKeys"]}
    assert parents == {"vote_events", "states", "documents"}
    paragraph = next(f for f in votes["schema"]["fields"] if f["name"] == "paragraph_id")
    assert "in the package small-arms-texts" in paragraph["description"]
    assert paragraph["title_zh"] == "段落"
    assert paragraph["description_zh"].startswith("该行所依据的段落;")
    assert paragraph["description_zh"].endswith("见数据包 small-arms-texts。")


def test_self_reference_names_no_resource(descriptor):
    meetings = next(r for r in descriptor["resources"] if r["name"] == "meetings")
    references = [key["reference"] for key in meetings["schema"]["foreignKeys"]]
    assert {"fields": ["meeting_id"]} in references


def test_sources_are_the_documents(descriptor):
    first, second, *_ = descriptor["sources"]
    assert first["path"] == "https://undocs.org/zh/A/CONF.192/2018/RC/3"
    assert first["symbol"] == "A/CONF.192/2018/RC/3"
    assert second["file"] == "report-2012.zh.txt"
    assert "path" not in second


def test_sources_credit_the_reference_lists_of_the_package(published):
    def titles(package):
        path = published / package / "datapackage.json"
        return " ".join(source["title"] for source in json.loads(path.read_bytes())["sources"])

    for package in ("small-arms-meetings", "small-arms-votes"):
        assert "pycountry and iso-codes" in titles(package)
        assert "CLDR" in titles(package)
        assert "M49 regions" in titles(package)
    assert "CLDR" not in titles("small-arms-texts")


def test_the_texts_have_their_own_licence(published):
    path = published / "small-arms-texts" / "datapackage.json"
    resources = {r["name"]: r for r in json.loads(path.read_bytes())["resources"]}
    assert {name for name, r in resources.items() if "licenses" in r} == {
        "paragraphs",
        "paragraphs-parquet",
    }
    for name in ("paragraphs", "paragraphs-parquet"):
        assert (
            "is the United Nations' and is not covered by the licence"
            in (resources[name]["description"])
        )
        assert "归联合国所有" in resources[name]["description_zh"]
        assert "CC-BY" not in str(resources[name]["licenses"])


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda d: d.update(resources=[]), "resources"),
        (lambda d: d["resources"][0].update(hash=3), "resources/0/hash"),
        (lambda d: d["resources"][0].update(type="list"), "resources/0/type"),
        (lambda d: d["resources"][0]["schema"]["fields"][0].pop("name"), "schema/fields/0"),
    ],
)
def test_the_profile_catches(descriptor, damage, told):
    damage(descriptor)
    assert any(told in problem for problem in descriptor_problems(descriptor))


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda d: d.pop("licenses"), "no licence"),
        (lambda d: d.update(created="yesterday"), "created: 'yesterday' is not"),
        (lambda d: d.pop("title"), "title: it is missing"),
        (lambda d: d["resources"].append(copy.deepcopy(d["resources"][0])), "2 have the name"),
        (lambda d: d["resources"][0].pop("bytes"), "bytes is missing"),
        (
            lambda d: d["resources"][2]["schema"]["foreignKeys"][0]["reference"].update(
                resource="nowhere"
            ),
            "refers to the resource nowhere",
        ),
        (
            lambda d: d["resources"][2]["schema"]["foreignKeys"][0]["reference"].update(
                fields=["date"]
            ),
            "which is not its key",
        ),
        (lambda d: d["resources"][2]["schema"].update(primaryKey=["nothing"]), "not a field"),
        (lambda d: d["resources"][2]["schema"].pop("primaryKey"), "no primary key"),
        (
            lambda d: d["resources"][2]["schema"]["fields"].append({"name": "vote"}),
            "2 fields are named vote",
        ),
    ],
)
def test_own_checks_catch_what_the_profile_lets_pass(descriptor, damage, told):
    assert descriptor["resources"][2]["name"] == "votes"
    damage(descriptor)
    assert any(told in problem for problem in descriptor_problems(descriptor))


def test_zip_is_the_package(published, package):
    with zipfile.ZipFile(published / f"{package}.zip") as archive:
        names = archive.namelist()
        assert names == sorted(names)
        assert "datapackage.json" in names
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        for name in names:
            assert archive.read(name) == (published / package / name).read_bytes()
    assert len(names) == sum(path.is_file() for path in (published / package).rglob("*"))


def test_citation(published):
    citation = yaml.safe_load((published / "CITATION.cff").read_text("utf-8"))
    assert citation["cff-version"] == "1.2.0"
    assert citation["license"] == "CC-BY-4.0"
    assert str(citation["date-released"]) == "2018-07-06"
    assert citation["authors"] == [{"name": "UN Small Arms Open Data project"}]
    assert {"message", "title", "version", "type"} <= set(citation)


@pytest.mark.parametrize("language", ["en", "zh"])
def test_dictionary_names_everything(published, language):
    text = (published / f"data-dictionary.{language}.md").read_text("utf-8")
    for spec in TABLES.values():
        assert f'<a id="{spec.name}"></a>' in text
        for column in spec.columns:
            assert f"| `{column.name}` | {column.doc.zh} |" in text
            meaning = column.doc.en if language == "en" else column.doc.zh_text
            assert f"| {' '.join(meaning.split()).replace('|', chr(92) + '|')}" in text
            if column.doc.vocabulary is not None:
                assert f"(#codes-{column.doc.vocabulary.name})" in text
                assert f'<a id="codes-{column.doc.vocabulary.name}"></a>' in text
    assert "votes_undl" in text
    assert ("apostrophe" if language == "en" else "撇号") in text
    assert text.count("{{") == text.count("{%") == 0


def _english_words(text):
    """Words of a text outside code and links."""
    prose = re.sub(r"`[^`]*`|\[[^\]]*\]\([^)]*\)", " ", text)
    return re.findall(r"[A-Za-z]{2,}", prose)


def test_everything_is_described_in_chinese():
    views = (VOTES_UNDL, vote_matrix(["poa-x-p1"]))
    described = {spec.name: spec.description_zh for spec in TABLES.values()}
    described |= {view.name: view.description_zh for view in views}
    described |= {
        f"{owner.name}.{column.name}": text
        for owner in (*TABLES.values(), *views)
        for column in owner.columns
        for text in [column.doc.zh_text if isinstance(owner, TableSpec) else column.zh_text]
    }
    for name, text in described.items():
        chinese = len(re.findall("[一-鿿]", text))
        assert chinese > len(_english_words(text)), name
        assert text.endswith("。"), name


def test_everything_is_described_in_english():
    for spec in TABLES.values():
        assert spec.description.endswith("."), spec.name
        for column in spec.columns:
            assert column.doc.en.endswith("."), f"{spec.name}.{column.name}"


def test_the_chinese_dictionary_has_no_english_descriptions(published):
    text = (published / "data-dictionary.zh.md").read_text("utf-8")
    tables = text[text.index("## 数据表") : text.index("## 代码表")]
    views = text[text.index("## 数据库视图") :]
    for line in (tables + views).splitlines():
        if line.startswith(("#", "|---", "<a ")):
            continue
        meaning = line.rstrip("| ").rsplit(" | ", 1)[-1]
        english = [word for word in _english_words(meaning) if word.islower()]
        assert set(english) <= {"vote", "event", "id", "true"}, line


def test_rights_are_said_plainly(published):
    text = (published / "LICENSE.md").read_text("utf-8")
    assert "The texts are the United Nations'" in text
    assert "CC-BY-4.0" in text
    assert "Apache License 2.0" in text
    assert "not affiliated with the United Nations" in text
    for credit in ("iso-codes", "LGPL-2.1", "CLDR", "Unicode License v3", "M49"):
        assert credit in text
