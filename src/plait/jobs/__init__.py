"""Long work outside the request: enqueue, progress, cancel, retry, fencing."""
