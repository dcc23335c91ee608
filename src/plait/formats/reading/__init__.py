"""What all readers stand on: encodings, safe zips, text that XML can hold, where text comes from."""
