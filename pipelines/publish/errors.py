"""What can go wrong while publishing."""


class PublishError(Exception):
    """The data cannot be published, or a publication cannot be read; one clear sentence."""
