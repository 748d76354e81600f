"""What the assets are given: the folders of a run, and the storage between its steps."""

import pickle
import shutil
import tempfile
from abc import abstractmethod
from pathlib import Path
from typing import Any

import dagster as dg
import polars as pl

from pipelines.fetch.settings import Settings, configured_base_url, configured_contact
from pipelines.fetch.symbols import DEFAULT_FORMAT, DEFAULT_LANGUAGES
from pipelines.folders import PUBLISHED, TEXTS

_ASKING = Settings()


class Folders(dg.ConfigurableResource[None]):
    """Where the texts are, and where the publication goes."""

    texts: str = str(TEXTS)
    out: str = str(PUBLISHED)

    @property
    def texts_path(self) -> Path:
        """The folder of texts."""
        return Path(self.texts)

    @property
    def out_path(self) -> Path:
        """The folder of the publication."""
        return Path(self.out)


class DocumentSystem(dg.ConfigurableResource[None]):
    """Where documents are fetched from, and how; times in seconds, the size in bytes.

    An empty `base_url` or `contact` is what the environment says: `POA_ODS_URL`, `POA_CONTACT`.
    """

    base_url: str = ""
    contact: str = ""
    languages: str = DEFAULT_LANGUAGES
    format: str = DEFAULT_FORMAT
    interval: float = _ASKING.interval
    deadline: float = _ASKING.deadline
    largest: int = _ASKING.largest

    @property
    def settings(self) -> Settings:
        """The settings of a fetch.

        Raises:
            FetchError: one of them cannot be worked with.
        """
        return Settings(
            base_url=self.base_url or configured_base_url(),
            contact=self.contact or configured_contact(),
            interval=self.interval,
            deadline=self.deadline,
            largest=self.largest,
        )


class RunStorage(dg.ConfigurableIOManager):
    """Keeps what a step made, in a folder of its run below Dagster's own storage.

    Each run writes a folder of its own, so concurrent runs never meet. A step that is run
    alone reads what the last run that made its input left.
    """

    suffix: str

    @abstractmethod
    def write(self, value: Any, path: Path) -> None:  # noqa: ANN401 - whatever the asset is
        """Write the value to a new file."""

    @abstractmethod
    def read(self, path: Path) -> Any:  # noqa: ANN401
        """Read it back."""

    def handle_output(self, context: dg.OutputContext, obj: Any) -> None:  # noqa: ANN401
        """Store what an asset returned, whole or not at all."""
        if obj is None:
            return
        step = context.step_context
        path = self._path(step.instance, step.run_id, context.asset_key)
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            unfinished = Path(folder) / path.name
            self.write(obj, unfinished)
            shutil.move(unfinished, path)

    def load_input(self, context: dg.InputContext) -> Any:  # noqa: ANN401
        """Read an asset of this run, or of the last run that made it.

        Raises:
            FileNotFoundError: no run has made the asset yet.
        """
        path = self._path(context.instance, context.step_context.run_id, context.asset_key)
        if not path.exists():
            event = context.instance.get_latest_materialization_event(context.asset_key)
            if event is not None:
                path = self._path(context.instance, event.run_id, context.asset_key)
        return self.read(path)

    def _path(self, instance: dg.DagsterInstance, run_id: str, key: dg.AssetKey) -> Path:
        name = "_".join(key.path) + self.suffix
        storage: str = instance.storage_directory()
        return Path(storage) / "steps" / run_id / name


class ParquetTables(RunStorage):
    """Tables between steps: one Parquet file each."""

    suffix: str = ".parquet"

    def write(self, value: pl.DataFrame, path: Path) -> None:
        """Write a frame."""
        value.write_parquet(path)

    def read(self, path: Path) -> pl.DataFrame:
        """Read a frame."""
        return pl.read_parquet(path)


class PickledObjects(RunStorage):
    """Everything else between steps: texts, documents, rows."""

    suffix: str = ".pickle"

    def write(self, value: Any, path: Path) -> None:  # noqa: ANN401
        """Pickle a value."""
        path.write_bytes(pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL))

    def read(self, path: Path) -> Any:  # noqa: ANN401
        """Unpickle a value."""
        return pickle.loads(path.read_bytes())
