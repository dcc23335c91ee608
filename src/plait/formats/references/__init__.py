"""Reference files of every program; what people type and share to find papers."""
