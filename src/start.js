// How the page starts; `./dev` puts this behind the glue of the module, whose variable `wasm` it uses.
//
// The second half of the module is fetched at the first sign of a reader who wants more than the first view, and at once
// where a link asks for more. Until it is there, what a reader presses waits for it and happens then: nothing is half
// done if it does not come.

const laterFile = document.querySelector('meta[name="concord-later"]')?.content;
const later = new URL(laterFile || 'data:,', document.baseURI);
// A reader who waits longer than that is told, in milliseconds.
const patience = 500;
let laterModule;
let isLaterThere = !laterFile;
let fetching;

function joinLater() {
  if (isLaterThere || !laterModule || !wasm) return;
  new WebAssembly.Instance(laterModule, { first: wasm });
  isLaterThere = true;
}

async function fetchLater() {
  const response = await fetch(later);
  if (!response.ok) throw new Error(`status ${response.status}`);
  laterModule ??= await WebAssembly.compile(await response.arrayBuffer());
  joinLater();
}

// Gives whether it came. What failed is tried again the next time.
function askForLater() {
  fetching ??= fetchLater().then(
    () => true,
    (error) => {
      fetching = undefined;
      console.warn(`${later}: ${error}`);
      return false;
    },
  );
  return fetching;
}

// Called by the module where it cannot go on without its second half and nothing has announced that, as when a script
// asks for something.
function loadLater() {
  joinLater();
  if (isLaterThere) return;
  const request = new XMLHttpRequest();
  try {
    request.open('GET', later, false);
    // The one way to have bytes without waiting for an event: a character each.
    request.overrideMimeType('text/plain; charset=x-user-defined');
    request.send();
    if (request.status >= 400) throw new Error(`status ${request.status}`);
    laterModule = new WebAssembly.Module(Uint8Array.from(request.response, (character) => character.charCodeAt(0)));
    joinLater();
  } catch (error) {
    throw new WebAssembly.RuntimeError(`the rest of the page could not be fetched from ${later} (${error})`);
  }
}

function tell(words) {
  let line = document.querySelector('#rest');
  if (!words) return line?.remove();
  if (!line) {
    line = document.createElement('p');
    line.id = 'rest';
    line.setAttribute('role', 'status');
    document.body.append(line);
  }
  line.textContent = words;
}

const held = [];

async function releaseWhenThere() {
  const slow = setTimeout(tell, patience, 'The rest of the page is on its way …');
  const came = await askForLater();
  clearTimeout(slow);
  const all = held.splice(0);
  tell(came ? '' : 'The rest of the page could not be fetched. Is the connection broken? Press again to try again.');
  if (came) all.forEach(([target, event]) => target.isConnected && target.dispatchEvent(event));
}

// A key that means something to the page, and is neither text nor a way to move about.
const isCommand = (event) =>
  (event.key === 'Escape' || (event.key.length === 1 && event.key !== ' ')) && !event.target.closest?.('input, textarea, select');

function hold(event) {
  if (isLaterThere) return;
  askForLater();
  if (!event.isTrusted || !event.target.closest?.('.app') || document.querySelector('#waiting')) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey && event.type === 'click') return;
  if (event.type === 'keydown' && !isCommand(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  held.push([event.target, new event.constructor(event.type, event)]);
  if (held.length === 1) releaseWhenThere();
}

if (!isLaterThere) {
  const signs = ['pointermove', 'pointerdown', 'touchstart', 'focusin'];
  signs.forEach((sign) => addEventListener(sign, askForLater, { capture: true, passive: true, once: true }));
  ['click', 'keydown'].forEach((step) => addEventListener(step, hold, true));
  if (location.hash.length > 1) askForLater();
}

// A view that a link asks for needs both halves.
async function startReady() {
  if (fetching && location.hash.length > 1) await fetching;
}

// What a reader has done with the first view in the file is as they left it in the page that takes its place.
const rooms = ['.results-room', '.document-room'];

function startFromFront(start) {
  const find = (css) => document.querySelector(css);
  const typed = find('#waiting input')?.value;
  const focused = document.activeElement;
  const [isTyping, href] = [focused?.matches('#waiting input'), focused?.closest('#waiting a')?.getAttribute('href')];
  const places = rooms.map((room) => find(`#waiting ${room}`)?.scrollTop ?? 0);
  start();
  joinLater();
  rooms.forEach((room, i) => places[i] && find(room)?.scrollTo(0, places[i]));
  const box = find('#search');
  if (box && typed) {
    box.value = typed;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  }
  if (box && isTyping) box.focus();
  else if (href) find(`.document-room a[href="${href}"], .results a[href="${href}"]`)?.focus();
}
