"""Outcomes told together: several texts in one sentence, several sentences on one vote."""

from __future__ import annotations

from dataclasses import replace

from pipelines.languages.records import Outcome, Subject


def texts_of(subject: Subject) -> list[Subject]:
    """The texts that are decided on, each alone; parts of several texts stay together."""
    if not subject.drafts or subject.scope not in ("whole", None):
        return [subject]
    return [
        replace(subject, noun=one.noun, draft=one.label, symbol=one.symbol, drafts=())
        for one in subject.drafts
    ]


def one_by_one(outcome: Outcome) -> list[Outcome]:
    """What became of each text, each with the resolution that results from it.

    "Draft resolutions III and IV were adopted (resolutions 65/66 and 65/67)." Where the texts are
    not named, there are as many as resolutions; where there are more of one than of the other, no
    resolution is tied to a text.
    """
    texts = texts_of(outcome.subject)
    results = outcome.resulting
    if len(texts) == 1 and len(results) > 1:
        texts = texts * len(results)
    own = [(result,) for result in results] if len(results) == len(texts) else [()] * len(texts)
    return [
        replace(outcome, subject=text, resulting=result)
        for text, result in zip(texts, own, strict=True)
    ]


def is_tied(outcome: Outcome) -> bool:
    """Whether each resolution that results is that of one text."""
    told = [one.resulting for one in one_by_one(outcome)]
    return not outcome.resulting or any(told)


def of_one(outcomes: list[Outcome]) -> list[Outcome]:
    """Those of the outcomes told together that are of the vote: up to one on another text."""
    counted = next((i for i, one in enumerate(outcomes) if one.totals[0] is not None), 0)
    main = outcomes[counted].subject
    for index in range(counted + 1, len(outcomes)):
        other = outcomes[index].subject
        if other.names_draft and (other.draft, other.symbol) != (main.draft, main.symbol):
            return outcomes[:index]
        if outcomes[index].totals[0] is not None:
            return outcomes[:index]
    return outcomes
