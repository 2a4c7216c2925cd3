/** Asks one thing of the store. Resolves with what was asked once all of it is done: its requests have their results. */
type DeviceStore = <Asked>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => Asked) => Promise<Asked>;

/**
 * A store in a database of its own in the browser. The database is opened for each question and closed behind it, so
 * that no tab stands in another's way. Rejects, and changes nothing, when the browser is full or keeps nothing.
 */
export function deviceStore(
  databaseName: string,
  storeName: string,
  keys: IDBObjectStoreParameters,
): DeviceStore {
  return async (mode, ask) => {
    const database = await opened(databaseName, storeName, keys);
    try {
      const transaction = database.transaction(storeName, mode);
      const asked = ask(transaction.objectStore(storeName));
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      return asked;
    } finally {
      database.close();
    }
  };
}

function opened(
  databaseName: string,
  storeName: string,
  keys: IDBObjectStoreParameters,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName, keys);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
