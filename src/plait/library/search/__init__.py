"""Finding papers, in small and in large libraries."""
