// The second half of the module: fetched at the first sign of a reader who wants more than the first view, and at once
// where a link asks for more. What is needed before it has come is waited for.
const laterFile = document.querySelector('meta[name="concord-later"]')?.content;
const later = new URL(laterFile || 'data:,', document.baseURI);
let isLaterThere = false;

function joinLater(module) {
  if (isLaterThere) return;
  new WebAssembly.Instance(module, { first: wasm });
  isLaterThere = true;
}

// Called by the module, which cannot go on without it.
function loadLater() {
  if (isLaterThere) return;
  try {
    const request = new XMLHttpRequest();
    request.open('GET', later, false);
    // The one way to have bytes without waiting for an event: a character each.
    request.overrideMimeType('text/plain; charset=x-user-defined');
    request.send();
    joinLater(new WebAssembly.Module(Uint8Array.from(request.response, (character) => character.charCodeAt(0))));
  } catch (error) {
    throw new WebAssembly.RuntimeError(`the rest of the page could not be fetched from ${later}: ${error}`);
  }
}

async function fetchLater() {
  try {
    const bytes = await (await fetch(later)).arrayBuffer();
    const module = await WebAssembly.compile(bytes);
    await __wbg_init_promise;
    joinLater(module);
  } catch {
    // Asked for again when it is needed, and told then.
  }
}

if (laterFile) {
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin'];
  const begin = () => {
    signs.forEach((sign) => removeEventListener(sign, begin, true));
    fetchLater();
  };
  if (location.hash.length > 1) begin();
  else signs.forEach((sign) => addEventListener(sign, begin, { capture: true, passive: true }));
}
