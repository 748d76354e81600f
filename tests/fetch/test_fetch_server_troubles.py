"""A server that is busy, broken, slow or endless: asked again with patience, never for ever."""

import gzip
import socket

import pytest
from fetch_kit import PDF, FakeClock, sha256
from fetch_server import (
    Answer,
    chunked,
    dripping,
    hang_up,
    redirect,
    reset,
    unbounded,
)

from pipelines.fetch.run import Status

STORED = f"{sha256(PDF)}.pdf"


def busy(retry_after: str | None = None, status: int = 429) -> Answer:
    return Answer(b"", status, {} if retry_after is None else {"Retry-After": retry_after})


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("17", 17),
        ("Sat, 21 Nov 2026 12:00:40 GMT", 40),
        ("Saturday, 21-Nov-26 12:00:40 GMT", 40),
        ("Sat, 21 Nov 2026 11:00:00 GMT", 1),  # gone by: the usual wait
        ("0", 1),
        ("soon", 1),
        ("-5", 1),
        (None, 1),
    ],
)
def test_retry_after_is_honoured(fetching, server, header, wait):
    server.gives(busy(header), Answer(PDF))
    assert fetching.one().status is Status.STORED
    assert fetching.clock.slept == [wait]
    assert len(server.asked) == 2
    assert fetching.files == {STORED}


@pytest.mark.parametrize("header", ["1000000000", "9" * 5000, "Fri, 31 Dec 9999 23:59:59 GMT"])
def test_an_endless_retry_after_is_not_taken_for_none(fetching, server, header):
    server.gives(busy(header))
    assert "longer than the 120 s a run waits" in fetching.one().message
    assert fetching.clock.slept == []
    assert len(server.asked) == 1


@pytest.mark.parametrize("header", ["3600", "Sat, 21 Nov 2026 13:00:00 GMT"])
def test_a_long_retry_after_ends_the_run_with_no_nap(fetching, server, header):
    server.gives(busy(header))
    first, second = fetching("A/RES/65/64", "A/RES/66/47")
    assert (first.status, second.status) == (Status.FAILED, Status.FAILED)
    assert first.message == ("the server asks to wait 3,600 s, longer than the 120 s a run waits")
    assert second.message == f"not asked for, since {first.message}"
    assert fetching.clock.slept == []
    assert len(server.asked) == 1


def test_503_and_then_all_is_well(fetching, server):
    server.gives(busy(status=503), busy(status=503), Answer(PDF))
    assert fetching.one().status is Status.STORED
    assert fetching.clock.slept == [1, 2]
    assert "503 Service Unavailable; asking again in 1 s" in fetching.told[0]


def test_500_for_ever_is_given_up(fetching, server):
    server.gives(Answer(b"oops", 500))
    outcome = fetching.one()
    assert outcome.status is Status.FAILED
    assert outcome.message == "the server answered 500 Internal Server Error (tried 4 times)"
    assert fetching.clock.slept == [1, 2, 4]
    assert len(server.asked) == 4
    assert fetching.files == set()
    assert fetching.catalogue["texts"] == []


def test_what_asking_again_cannot_help_is_asked_once(fetching, server):
    server.gives(Answer(b"no", 403))
    assert fetching.one().message == "the server answered 403 Forbidden"
    assert len(server.asked) == 1


def test_three_documents_in_a_row_that_the_server_keeps_back_are_enough(fetching, server):
    server.otherwise = Answer(b"oops", 500)
    outcomes = fetching("A/1", "A/2", "A/3", "A/4", "A/5", attempts=1)
    assert [outcome.status for outcome in outcomes] == [Status.FAILED] * 5
    assert outcomes[3].message == "not asked for, since 3 documents in a row did not come"
    assert [asked.symbol for asked in server.asked] == ["A/1", "A/2", "A/3"]
    assert "Giving up: 3 documents in a row did not come." in fetching.told


def test_documents_that_are_not_there_are_no_trouble_of_the_server(fetching, server):
    server.otherwise = Answer(b"oops", 500)
    server.gives(Answer(b"", 404), to="A/3")
    fetching("A/1", "A/2", "A/3", "A/4", "A/5", attempts=1)
    assert len(server.asked) == 5


@pytest.mark.parametrize("broken", [reset, hang_up])
def test_a_broken_connection_is_made_again(fetching, server, broken):
    server.gives(broken, Answer(PDF))
    assert fetching.one().status is Status.STORED
    assert fetching.clock.slept == [1]


def test_a_server_that_is_not_there(fetching, server):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        outcome = fetching.one(base_url=f"http://127.0.0.1:{unused.getsockname()[1]}")
    assert outcome.status is Status.FAILED
    assert outcome.message == ("the server cannot be reached: Connection refused (tried 4 times)")


CUT = {
    "shorter than told": Answer(PDF[:-300], length=len(PDF)),
    "nothing of what was told": Answer(b"", length=len(PDF)),
    "a chunk cut": chunked(PDF[:2000], whole=False),
    # The chunks that came make a whole PDF, and still more was to come.
    "the last chunk missing": chunked(PDF, whole=False),
}


@pytest.mark.parametrize("kind", CUT)
def test_a_body_that_is_cut_never_becomes_a_document(fetching, server, kind):
    server.gives(CUT[kind])
    outcome = fetching.one()
    assert outcome.status is Status.FAILED
    assert outcome.message == (
        "the connection was cut before the whole file had arrived (tried 4 times)"
    )
    assert len(server.asked) == 4
    assert fetching.files == set()
    assert fetching.catalogue["texts"] == []


@pytest.mark.parametrize("kind", CUT)
def test_a_body_that_was_cut_is_fetched_again_whole(fetching, server, kind):
    server.gives(CUT[kind], Answer(PDF))
    assert fetching.one().status is Status.STORED
    assert (fetching.folder / STORED).read_bytes() == PDF
    assert fetching.files == {STORED}


@pytest.mark.parametrize("answer", [chunked(PDF[:99], PDF[99:], whole=True), unbounded(PDF)])
def test_a_body_of_untold_length_is_taken(fetching, server, answer):
    server.gives(answer)
    assert fetching.one().status is Status.STORED
    assert (fetching.folder / STORED).read_bytes() == PDF


@pytest.mark.parametrize("headers", [False, True])
def test_a_slow_drip_ends_at_the_deadline(fetching, server, headers):
    # Each look at the clock takes a second: one before every read, however little it brings.
    fetching.clock = FakeClock(tick=1)
    server.gives(dripping(headers=headers))
    outcome = fetching.one(deadline=20)
    assert outcome.status is Status.FAILED
    assert outcome.message == "it took longer than the 20 s allowed"
    assert len(server.asked) == 1
    assert fetching.clock.slept == []
    assert fetching.files == set()


def test_the_deadline_is_for_all_attempts_together(fetching, server):
    server.gives(busy("100"), busy("100"), busy("100"), Answer(PDF))
    outcome = fetching.one(deadline=250)
    assert outcome.message == "the server answered 429 Too Many Requests (tried 3 times)"
    assert fetching.clock.slept == [100, 100]


def test_the_next_document_waits_as_long_as_the_last_was_told_to(fetching, server):
    server.gives(busy("100"))
    server.gives(Answer(PDF), to="A/RES/66/47")
    first, second = fetching("A/RES/65/64", "A/RES/66/47", attempts=1)
    assert (first.status, second.status) == (Status.FAILED, Status.STORED)
    assert fetching.clock.slept == [100]


def test_a_silent_server_is_not_waited_for(fetching, server):
    def silent(handler):
        handler.connection.recv(1)  # until the client closes

    server.gives(silent)
    outcome = fetching.one(read_timeout=0.02, attempts=2)
    assert outcome.message == "nothing came for 0.02 s (tried 2 times)"
    assert fetching.clock.slept == [1]


@pytest.mark.parametrize(
    "answer", [Answer(PDF), chunked(PDF, whole=True), unbounded(PDF), unbounded(PDF * 5000)]
)
def test_a_body_over_the_limit_is_refused(fetching, server, answer):
    server.gives(answer)
    outcome = fetching.one(largest=1000)
    assert outcome.status is Status.FAILED
    assert outcome.message == "it is larger than the 1,000 bytes allowed"
    assert len(server.asked) == 1
    assert fetching.files == set()


def test_a_body_said_to_be_over_the_limit_is_not_even_read(fetching, server):
    server.gives(Answer(PDF[:100], length=10**12))
    assert fetching.one().message == "it is larger than the 52,428,800 bytes allowed"
    assert len(server.asked) == 1


@pytest.mark.parametrize("told", ["9" * 5000, "9" * 31])
def test_a_size_that_is_no_number_of_bytes_is_refused(fetching, server, told):
    server.gives(Answer(PDF, headers={"Content-Length": told}))
    assert fetching.one().message == "it is larger than the 52,428,800 bytes allowed"
    assert fetching.files == set()


def test_what_unpacks_to_more_than_the_limit_is_refused(fetching, server):
    packed = gzip.compress(b"%PDF-1.7" + bytes(2_000_000))
    server.gives(Answer(packed, headers={"Content-Encoding": "gzip"}))
    assert (
        fetching.one(largest=1_000_000).message == "it is larger than the 1,000,000 bytes allowed"
    )
    assert fetching.files == set()


def test_a_body_at_the_limit_is_taken(fetching, server):
    server.gives(Answer(PDF))
    assert fetching.one(largest=len(PDF)).status is Status.STORED


def test_redirects_are_followed(fetching, server):
    server.gives(redirect("/doc/1"))
    server.gives(redirect(b"/doc/\xe5\xb0\x8f%20\xff.pdf", 307), to="/doc/1")
    server.gives(Answer(PDF), to="/doc/%E5%B0%8F%20%FF.pdf")
    assert fetching.one().status is Status.STORED
    (entry,) = fetching.catalogue["texts"]
    assert entry["retrieved_from"] == (f"{server.url}/api/symbol/access?s=A/RES/65/64&l=zh&t=pdf")


def test_a_redirect_loop_is_left(fetching, server):
    server.gives(redirect("/loop"))
    server.gives(redirect("/loop"), to="/loop")
    assert fetching.one().message == "the server redirects more than 5 times"
    assert len(server.asked) == 6


@pytest.mark.parametrize(
    ("location", "message"),
    [
        ("file:///etc/passwd", "the server redirects to file:, which is not followed"),
        ("ftp://127.0.0.1/a.pdf", "the server redirects to ftp:, which is not followed"),
        ("http://[::1", "the server redirects to an address that is none"),
        (f"http://{'a' * 70}.example/", "it is said to be at an address that is none"),
        ("http://a..b/", "it is said to be at an address that is none"),
        ("http://127.0.0.1:99999/", "it is said to be at an address that is none"),
    ],
)
def test_a_redirect_elsewhere_is_not_followed(fetching, server, location, message):
    server.gives(redirect(location))
    outcome = fetching.one()
    assert (outcome.status, outcome.message) == (Status.FAILED, message)
    assert len(server.asked) == 1
    assert fetching.files == set()


def test_requests_keep_their_distance_redirects_and_repeated_ones_too(fetching, server):
    server.gives(redirect("/doc/1"))
    server.gives(busy(status=503), Answer(PDF), to="/doc/1")
    fetching("A/RES/65/64", "A/RES/66/47", interval=5.0)
    assert len(server.asked) == 5
    assert fetching.clock.slept == [5, 5, 5, 5]
