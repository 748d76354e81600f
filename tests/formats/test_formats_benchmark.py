"""The benchmark runs, and reports every format and stage."""

from benchmarks.formats import STAGES, Measured, report


def test_the_report_gives_ratios():
    seconds = dict(zip(STAGES, (1.0, 1.0, 2.0), strict=True))
    slow = dict(zip(STAGES, (6.0, 1.0, 1.0), strict=True))
    text = report([Measured("report", "text", 8, seconds), Measured("report", "pdf", 8, slow)])
    head, names, plain, pdf = text.split("\n")
    assert head == "report, 8 pages"
    assert names.split()[-3:] == list(STAGES)
    assert plain.split() == ["text", "8", "2.0", "1.0", "25%", "25%", "50%"]
    assert pdf.split() == ["pdf", "1", "1.0", "2.0", "75%", "12%", "12%"]
