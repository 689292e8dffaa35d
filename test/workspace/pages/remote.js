// A page that a test leads. It keeps everything that its window hears, and does what it is told through a port that
// the test has sent it, so that orders and answers are no traffic on any window.
(() => {
  const heard = [];
  let inner;

  /** Windows that a page can name, as seen from itself. */
  const windows = {
    parent: () => window.parent,
    opener: () => window.opener,
    top: () => window.top,
    openerParent: () => window.opener.parent,
  };

  const orders = {
    heard: () => heard,
    /** The messages in this order; each has its own target origin. */
    say: ({ posts, to }) => posts.forEach(({ message, origin }) => windows[to]().postMessage(message, origin)),
    /** Sends a port along with a message, and speaks through the other end of it. */
    sayByPort: ({ message, origin, to }) => {
      const { port1, port2 } = new MessageChannel();
      windows[to]().postMessage(message, origin, [port2]);
      port1.postMessage(message);
    },
    broadcast: ({ channel, message }) => new BroadcastChannel(channel).postMessage(message),
    reload: () => setTimeout(() => location.reload()),
    go: ({ url }) => setTimeout(() => (location.href = url)),
    close: () => setTimeout(() => window.close()),
    /** Puts a page into this one. Its answer is that the page is there. */
    frame: ({ url }) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = url;
        frame.addEventListener('load', () => resolve());
        document.body.append(frame);
        inner = frame.contentWindow;
      }),
    /** Opens a page in a window of its own. */
    open: ({ url }) => {
      inner = window.open(url);
    },
    /** Leads the page that this one has put into itself or opened, with the port that came with the order. */
    lead: (_order, [port]) => inner.postMessage({ lead: true }, '*', [port]),
    ...window.moreOrders,
  };

  addEventListener('message', (event) => {
    if (!event.data?.lead) {
      heard.push({ data: event.data, origin: event.origin });
      return;
    }
    const [port] = event.ports;
    port.onmessage = async ({ data, ports }) => port.postMessage({ done: await orders[data.order](data, ports) });
    port.postMessage({ done: 'led' });
  });
})();
