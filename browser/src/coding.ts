// The coding page: choose words, choose a code.
export {};
