"""Stage one: the raw texts, as received."""

import dagster as dg

from assets import groups
from pipelines.corpus import Corpus, load_corpus
from pipelines.resources import Folders


@dg.asset(
    deps=[groups.FETCHED],
    group_name=groups.RAW,
    kinds={"python", "text"},
    io_manager_key=groups.OBJECTS,
    description=(
        "Every document in the folder of texts (PDF, DOCX, HTML or plain text) as one text, with "
        "what `catalogue.yaml` says of where it came from."
    ),
)
def raw_texts(context: dg.AssetExecutionContext, folders: Folders) -> Corpus:
    """Read the folder of texts.

    Raises:
        InputError: the folder is not there or holds no text, or its catalogue is malformed.
    """
    corpus = load_corpus(folders.texts_path)
    context.add_output_metadata(
        {
            "folder": dg.MetadataValue.path(corpus.folder),
            "texts": len(corpus.texts),
            "left_out": len(corpus.rejected),
            "characters": sum(len(text.text) for text in corpus.texts),
            "files": dg.MetadataValue.md("\n".join(f"- {text.name}" for text in corpus.texts)),
        }
    )
    return corpus
