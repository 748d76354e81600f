"""All that knows French."""
