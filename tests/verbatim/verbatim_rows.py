"""What the composed records are expected to give, and our rows in the same shape."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from pipelines.extract.rows import Rows
from tests.readers import rows_of

HERE = Path(__file__).parent
NAMES = sorted(path.name.removesuffix(".en.txt") for path in HERE.glob("*.en.txt"))
TABLES = (
    "documents",
    "meetings",
    "sittings",
    "agenda_items",
    "sitting_agenda_items",
    "officers",
    "statements",
    "vote_events",
)
Row = dict[str, Any]
_RESULTS = {"vetoed": "not_adopted_veto"}
_VOTED = ("recorded_vote", "show_of_hands", "roll_call")


@cache
def rows_alone(name: str) -> Rows:
    """The rows of one record built by itself."""
    return rows_of((HERE / f"{name}.en.txt").read_bytes().decode("utf-8"))


@cache
def expectation(name: str) -> Row:
    """What the file beside a record says."""
    content = yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))
    known = {*TABLES, "votes", "issues_expected"}
    assert set(content) <= known, set(content) - known
    return dict(content)


def ours(name: str, table: str) -> list[Row]:
    """Our rows with the columns a reader wrote."""
    rows = rows_alone(name)
    if table == "officers":
        found: list[Any] = [
            r for r in rows["participants"] if getattr(r, "context", "") == "officers"
        ]
    elif table == "sitting_agenda_items":
        found = rows[table]
    elif table == "meetings":
        own = {getattr(r, "meeting_id", "") for r in rows["sittings"]}
        found = [r for r in rows[table] if getattr(r, "meeting_id", "") in own]
    elif table == "agenda_items":
        # An item that is taken up by its number alone has a row without a title.
        found = [r for r in rows[table] if getattr(r, "title", None) is not None]
    else:
        found = rows[table]
    return [_shape(table, row.as_dict()) for row in found]


def _shape(table: str, row: Row) -> Row:
    if table == "sitting_agenda_items":
        number = row["agenda_item_id"].split("-item-")[1]
        row["number"] = re.sub(r"^(\d+)-(\w+)$", r"\1(\2)", number)
    if table == "statements" and row["is_presiding"]:
        row["party_kind"] = "presiding"
    if table == "sittings":
        row["venue"] = None
    if table == "vote_events":
        row["result"] = _RESULTS.get(row["result"], row["result"])
        if row["procedure"] in _VOTED:
            row["procedure"] = "recorded_vote"
    return row


def differences(name: str, table: str) -> list[str]:
    """Where our rows are not those of the reader, in words."""
    got = ours(name, table)
    wanted = [dict(row) for row in expectation(name).get(table, [])]
    if table in ("agenda_items", "sitting_agenda_items", "officers", "documents", "meetings"):
        return _unordered(wanted, got)
    out = [] if len(got) == len(wanted) else [f"{len(wanted)} rows expected, {len(got)} given"]
    for index, want in enumerate(wanted):
        have = got[index] if index < len(got) else {}
        out += [f"row {index + 1}: {text}" for text in _fields(want, have)]
    return out


def _unordered(wanted: list[Row], got: list[Row]) -> list[str]:
    out = []
    left = list(got)
    for want in wanted:
        match = next((row for row in left if not _fields(want, row)), None)
        if match is None:
            out.append(f"not given: {want}")
        else:
            left.remove(match)
    return out + [f"given besides: {_brief(row)}" for row in left]


def _brief(row: Row) -> Row:
    hidden = ("source_start", "source_end", "document_id", "paragraph_id", "source_page")
    return {key: value for key, value in row.items() if key not in hidden and value is not None}


_OTHER = {"order", "wording", "secret_ballot", "torn_apart", "motion_contains"}


def _fields(want: Row, have: Row) -> list[str]:
    out = []
    for key, value in want.items():
        if key == "motion_contains":
            motion = have.get("motion") or ""
            if _plain(value) not in _plain(motion) and not want.get("torn_apart"):
                out.append(f"motion {motion[:90]!r} lacks {value!r}")
        if key == "secret_ballot" and have.get("procedure") != "secret_ballot":
            out.append(f"procedure is {have.get('procedure')}, expected secret_ballot")
        if key in _OTHER:
            continue
        allowed = value if isinstance(value, list) else [value]
        if all(_plain(have.get(key)) != _plain(one) for one in allowed):
            out.append(f"{key} is {have.get(key)!r}, expected {value!r}")
    return out


def _plain(value: object) -> object:
    if not isinstance(value, str):
        return str(value) if value is not None else None
    text = re.sub(r"^the ", "", " ".join(value.split()), flags=re.I)
    return text.replace("- ", "-").replace("’", "'").replace(" (", "(")


def votes_of(name: str) -> dict[int, dict[str, Any]]:
    """Our votes by the order of the event: codes under each head, names that are no State's."""
    rows = rows_alone(name)
    order = {getattr(e, "vote_event_id", ""): i for i, e in enumerate(rows["vote_events"], 1)}
    out: dict[int, dict[str, Any]] = defaultdict(
        lambda: {"Y": [], "N": [], "A": [], "unknown": [], "times_listed": {}, "intended": {}}
    )
    for row in rows["votes"]:
        vote = row.as_dict()
        entry = out[order[vote["vote_event_id"]]]
        code = vote["state_code"]
        if vote["vote_intended"]:
            entry["intended"][code] = vote["vote_intended"]
        if vote["vote"] == "X":
            continue
        if code is None:
            entry["unknown"].append({"vote": vote["vote"], "name": vote["state_name"]})
        else:
            entry[vote["vote"]].append(code)
            if vote["times_listed"] > 1:
                entry["times_listed"][code] = vote["times_listed"]
    return out


def vote_differences(name: str) -> list[str]:
    """Where the lists are not those of the reader."""
    got = votes_of(name)
    wanted = {row["vote"]: row for row in expectation(name).get("votes", [])}
    out = [f"lists of event {number} given besides" for number in sorted(set(got) - set(wanted))]
    for number, want in sorted(wanted.items()):
        have = got[number]
        for head in "YNA":
            expected = sorted(want.get(head, []))
            given = sorted(have[head])
            if expected != given:
                missing = sorted(set(expected) - set(given))
                more = sorted(set(given) - set(expected))
                out.append(f"event {number} {head}: missing {missing}, besides {more}")
        for key in ("unknown", "times_listed", "intended"):
            expected, given = want.get(key) or type(have[key])(), have[key]
            if key == "unknown":
                same = sorted(map(_pair, expected)) == sorted(map(_pair, given))
            else:
                same = expected == given
            if not same:
                out.append(f"event {number} {key}: {given}, expected {expected}")
    return out


def _pair(name: Row) -> tuple[str, str]:
    return name["vote"], name["name"]
