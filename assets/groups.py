"""The stages of the journey, as groups of the graph."""

RAW = "raw"
DOCUMENTS = "documents"
RECORDS = "records"
TABLES = "tables"
CHECKS = "checks"
PACKAGES = "packages"

FETCHED = "fetched_documents"
"""The one asset that asks the network; a build of what is there leaves it out."""

OBJECTS = "objects"
"""The storage of texts, documents and rows between steps."""
FRAMES = "frames"
"""The storage of tables between steps."""
