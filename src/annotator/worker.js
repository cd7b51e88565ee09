// Recognises a long text apart from the page, which goes on answering its reader meanwhile. The page sends the module,
// the text and its date; it is told how far the work is, then the answer, or what went wrong. See lib.rs.
onmessage = async ({ data: { module, text, date } }) => {
  try {
    const tell = thousandths => postMessage({ done: thousandths / 1000 });
    const { exports } = await WebAssembly.instantiate(module, { page: { tell } });
    const bytes = new TextEncoder().encode(text);
    const start = exports.reserve(bytes.length);
    // Growing the memory replaces its buffer, so that each look needs a new view.
    new Uint8Array(exports.memory.buffer, start, bytes.length).set(bytes);
    const length = exports.annotate(...date);
    const answer = new Uint8Array(exports.memory.buffer, exports.answer(), length);
    postMessage({ lines: new TextDecoder().decode(answer).split('\n') });
  } catch (error) {
    postMessage({ error: error.message });
  }
};
