/** A browser that is driven by the W3C's WebDriver protocol, as far as the tests need one. */
export class WebDriver {
  #address;

  /** @param {string} address of the session, without a slash at its end */
  constructor(address) {
    this.#address = address;
  }

  /**
   * Opens a session, which starts the browser.
   *
   * @param {string} server such as `http://127.0.0.1:4444`
   * @param {object} capabilities
   */
  static async open(server, capabilities) {
    const { sessionId } = await send('POST', `${server}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new WebDriver(`${server}/session/${sessionId}`);
  }

  /** Whether a server takes sessions yet. @param {string} server */
  static async isReady(server) {
    try {
      return (await send('GET', `${server}/status`)).ready === true;
    } catch {
      return false;
    }
  }

  /** @param {string} path @returns {Promise<any>} */
  get(path) {
    return send('GET', `${this.#address}/${path}`);
  }

  /** @param {string} path @param {object} [body] @returns {Promise<any>} */
  post(path, body = {}) {
    return send('POST', `${this.#address}/${path}`, body);
  }

  /** @param {string} [path] Nothing ends the session. @returns {Promise<any>} */
  delete(path) {
    return send('DELETE', path ? `${this.#address}/${path}` : this.#address);
  }

  /** Runs a script in the page and answers with what it returns. @param {string} script @returns {Promise<any>} */
  run(script) {
    return this.post('execute/sync', { script, args: [] });
  }
}

/**
 * @param {string} method
 * @param {string} url
 * @param {object} [body]
 */
async function send(method, url, body) {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = /** @type {{value: any}} */ (await response.json());
  if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}, ${value?.message}`);
  return value;
}
