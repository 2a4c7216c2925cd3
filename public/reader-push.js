// Web push for readers. The readers' service worker (worker.js) brings this file in.
