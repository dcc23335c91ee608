// Changes made without a line, kept in the browser until the server has them. Shared by page and service worker.
export interface Kept {
  seq?: number;
  key: string; // made here, so that the server makes the change once however often it arrives
  account: string;
  address: string;
  body: string;
  refused?: string; // why the server did not accept it
}

const OUTBOX = "outbox";
const FACTS = "facts";

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("plait", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(OUTBOX, { keyPath: "seq", autoIncrement: true });
      request.result.createObjectStore(FACTS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within<T>(
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await opened();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

// What one account has in the outbox, in the order in which it was done.
export async function keptFor(account: string): Promise<Kept[]> {
  const all = await within<Kept[]>(OUTBOX, "readonly", (store) => store.getAll());
  return all.filter((each) => each.account === account);
}

export function keep(change: Kept): Promise<IDBValidKey> {
  return within(OUTBOX, "readwrite", (store) => store.put(change));
}

export function letGo(seq: number): Promise<undefined> {
  return within(OUTBOX, "readwrite", (store) => store.delete(seq));
}

export async function recall(name: string): Promise<string> {
  return (await within<string | undefined>(FACTS, "readonly", (store) => store.get(name))) ?? "";
}

export function remember(name: string, value: string): Promise<IDBValidKey> {
  return within(FACTS, "readwrite", (store) => store.put(value, name));
}
