"""`poa fetch`: documents from the Official Document System, by symbol or by the watch list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pipelines.command.terminal import CommandError, Exit, say, show
from pipelines.folders import TEXTS

if TYPE_CHECKING:
    from pipelines.fetch.run import Outcome
    from pipelines.fetch.settings import Settings

_NAMED = 5
"""Documents that did not come, named one by one in the last sentence."""


def fetch(
    symbols: Sequence[str],
    *,
    watchlist: bool,
    texts: Path | None,
    languages: str,
    form: str,
    settings: Settings,
) -> Exit:
    """Fetch documents into a folder of texts, and tell what came of them.

    Args:
        symbols: what to fetch, where it is not the watch list.
        watchlist: whether to fetch what the watch list of the folder names.
        texts: the folder of texts; the project's by default.
        languages: codes with commas between.
        form: `pdf` or `doc`.
        settings: where and how to ask.

    Returns:
        GOOD where all that was asked for is there, INCOMPLETE where some of it is not.

    Raises:
        CommandError: there is nothing to fetch, or it cannot be kept.
        FetchError: a symbol, a language, the format, the watch list or the catalogue of what was
            fetched is not as it should be.
    """
    from pipelines.fetch import run
    from pipelines.fetch.symbols import checked_format, checked_languages, checked_symbol
    from pipelines.fetch.watchlist import WATCHLIST, read_watchlist

    if watchlist == bool(symbols):
        raise CommandError("Name the symbols to fetch, or use --watchlist and name none.")
    texts = (texts or TEXTS).expanduser()
    if not texts.is_dir():
        raise CommandError(f"The folder {texts} is not there.")
    wanted = run.Wanted(
        symbols=tuple(checked_symbol(symbol) for symbol in symbols),
        languages=checked_languages(languages),
        form=checked_format(form),
    )
    if watchlist:
        listed = read_watchlist(texts / WATCHLIST)
        wanted = run.watched(listed, wanted.languages, wanted.form)
    say(f"Fetching from {settings.base_url}")
    try:
        outcomes = run.fetch(wanted, texts, settings, say)
    except OSError as error:
        message = f"The run stopped at {error.filename or texts}: {error.strerror}."
        raise CommandError(message) from error
    counts = run.summary(outcomes)
    show("", ("result", "documents"), [(str(status), counts[status]) for status in counts])
    return _verdict(outcomes)


def _verdict(outcomes: Sequence[Outcome]) -> Exit:
    bad = [f"{outcome.symbol} {outcome.language}" for outcome in outcomes if outcome.bad]
    if not bad:
        return Exit.GOOD
    named = ", ".join(bad[:_NAMED]) + (f" and {len(bad) - _NAMED} more" * (len(bad) > _NAMED))
    say(f"poa: {len(bad)} of {len(outcomes)} did not come: {named}.")
    return Exit.INCOMPLETE
