"""The validation report: complete, the same twice, and readable without a network."""

import re
from html.parser import HTMLParser

import pytest
from expectations_changes import cells, sample
from expectations_raw import RAW
from expectations_sample import frames

from expectations.report import render
from expectations.run import check_table, rule_names


class _Tags(HTMLParser):
    """The tags that are open at the end, and the tags seen."""

    def __init__(self):
        super().__init__()
        self.open, self.seen = [], []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


@pytest.fixture(scope="module")
def good():
    return [check_table(name, frames(), RAW) for name in ("sittings", "votes")]


@pytest.fixture(scope="module")
def bad():
    return [
        sample(cells("votes", state_name="<b>&'国", state_code="QQQ")).check("votes"),
        sample(lambda tables: tables.frames.pop("issues")).check("sittings"),
    ]


def test_report_names_every_rule_and_its_reason(good):
    html = render(good)
    for report in good:
        assert f'<h2 id="{report.name}">' in html
        for result in report.results:
            assert f"<code>{result.name}</code>" in html
    assert html.count('<td class="pass">pass</td>') == sum(
        len(rule_names(report.name)) for report in good
    )
    assert "all kept" in html


def test_report_shows_failing_rows_and_exceptions(bad):
    html = render(bad)
    assert "9 failing rows:" in html
    assert "<td>QQQ</td>" in html
    assert "&lt;b&gt;&amp;&#39;国" in html
    assert "KeyError: &#39;the table issues is not among the tables given&#39;" in html
    assert "Nothing is published until they hold" in html


def test_report_is_well_formed_and_needs_no_network(good, bad):
    for reports in (good, bad):
        html = render(reports)
        tags = _Tags()
        tags.feed(html)
        assert tags.open == []
        assert not {tag for tag, _ in tags.seen} & {"script", "link", "img", "iframe"}
        links = [attrs["href"] for tag, attrs in tags.seen if tag == "a"]
        assert links
        assert all(link.startswith("#") for link in links)
        assert re.search(r"https?://|url\(|@import", html) is None


def test_report_is_the_same_twice(bad):
    again = [
        sample(cells("votes", state_name="<b>&'国", state_code="QQQ")).check("votes"),
        sample(lambda tables: tables.frames.pop("issues")).check("sittings"),
    ]
    assert render(bad) == render(again)
