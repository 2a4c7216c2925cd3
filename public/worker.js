// The readers' service worker.
importScripts("/reader-push.js");
