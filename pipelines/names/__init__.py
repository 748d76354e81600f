"""Who and what is meant: States, organizations, instruments and places by their printed names."""
