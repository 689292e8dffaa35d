/**
 * The keys that have a name, as WebDriver wants them.
 *
 * @type {Readonly<Record<string, string>>}
 */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = ['left', 'middle', 'right'];

/**
 * The hands and eyes that the test runner's commands take from puppeteer's page, for a browser that puppeteer does not
 * drive: so `sendKeys`, `sendMouse` and `setViewport` are the same tests in every engine.
 *
 * @param {import('./webdriver.mjs').WebDriver} driver
 */
export async function webdriverPage(driver) {
  const inner = await driver.run('return [innerWidth, innerHeight]');
  const outer = await driver.get('window/rect');

  /** @param {object[]} actions */
  const type = (...actions) => driver.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  /** @param {object[]} actions */
  const point = (...actions) =>
    driver.post('actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const moved = (x, y) => ({ type: 'pointerMove', duration: 0, origin: 'viewport', x, y });
  const pressed = ({ button = 'left' } = {}) => ({ type: 'pointerDown', button: BUTTONS.indexOf(button) });
  const released = ({ button = 'left' } = {}) => ({ type: 'pointerUp', button: BUTTONS.indexOf(button) });
  const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
  const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });

  return {
    keyboard: {
      type: (text) => type(...[...text].flatMap((key) => [down(key), up(key)])),
      press: (key) => type(down(key), up(key)),
      down: (key) => type(down(key)),
      up: (key) => type(up(key)),
    },
    mouse: {
      move: (x, y) => point(moved(x, y)),
      click: (x, y, options) => point(moved(x, y), pressed(options), released(options)),
      down: (options) => point(pressed(options)),
      up: (options) => point(released(options)),
      reset: () => driver.delete('actions'),
    },
    /** The window is as much larger than its page as its frame and bars take. */
    setViewport: ({ width, height }) =>
      driver.post('window/rect', {
        width: width + outer.width - inner[0],
        height: height + outer.height - inner[1],
      }),
  };
}
