"""Pages and actions that span rooms: home, search, loading a study from files, the example study, backup."""
