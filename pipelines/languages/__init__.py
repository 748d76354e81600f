"""All that knows a language, one folder each behind one interface (`base.Language`)."""

from __future__ import annotations

from functools import cache

from pipelines.languages.base import Language

_OFFICIAL = ["ar", "en", "es", "fr", "ru", "zh"]


@cache
def languages() -> dict[str, Language]:
    """The languages that are read, by ISO 639-1 code."""
    from pipelines.languages.en.language import ENGLISH
    from pipelines.languages.fr.language import FRENCH
    from pipelines.languages.zh.language import CHINESE

    return {language.code: language for language in (CHINESE, ENGLISH, FRENCH)}


def detect(text: str) -> str:
    """The official language of the United Nations a text is in, as its ISO 639-1 code."""
    # The model takes a moment to load; `poa --help` does without it.
    import py3langid

    py3langid.set_languages(_OFFICIAL)
    code, _ = py3langid.classify(text)
    return str(code)


def language_of(text: str) -> Language | None:
    """The module that reads the language of a text; None where there is none."""
    return languages().get(detect(text))
