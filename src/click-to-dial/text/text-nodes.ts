/** Elements that have nothing to find anywhere inside, and nothing to watch. */
const CLOSED =
  'a,area,button,label,summary,input,textarea,select,option,code,pre,samp,kbd,script,style,noscript,template,svg,math,head,canvas,meter,progress,object,iframe,audio,video,noembed,noframes,five9-dialer,five9-click-to-dial';

/**
 * Roles of what is pressed or edited itself, where a link would be a second thing to press and could not be reached, and
 * those whose content is mere text to assistive technology ("children presentational", WAI-ARIA 1.2). Cells and rows of
 * a grid are neither: links belong there.
 */
const ROLES =
  'button checkbox combobox img link menuitem menuitemcheckbox menuitemradio meter option progressbar radio scrollbar searchbox slider spinbutton switch tab textbox treeitem';

const SKIPPED = `${CLOSED},[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i],[data-five9-ignore],[aria-hidden=true i]${ROLES.replace(/ ?(\w+)/g, ',[role~=$1 i]')}`;

/** Attributes that come and go, and say whether text may be made links. */
export const DECIDING_ATTRIBUTES = ['aria-hidden', 'contenteditable', 'data-five9-ignore', 'role'];

/** Where numbers are looked for. */
export interface Bounds {
  readonly root: Document | ShadowRoot;
  /** CSS selector; empty is everything. */
  readonly scope: string;
}

export function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

export function isClosed(element: Element): boolean {
  return element.matches(CLOSED);
}

/** Whether numbers in a text node may be links: it is in the root and the scope, and nothing around it forbids it. */
export function isLinkable(text: Text, { root, scope }: Bounds): boolean {
  let isInScope = scope === '';
  let node: Node = text;
  let tree = node;
  while (tree !== root) {
    const element = isElement(node) ? node : node.parentElement;
    if (element?.closest(SKIPPED)) return false;
    isInScope ||= Boolean(element?.closest(scope));
    tree = node.getRootNode();
    if (tree instanceof ShadowRoot) node = tree.host;
    else if (tree !== root) return false;
  }
  return isInScope && text.ownerDocument.designMode !== 'on' && !isSlottedInSkipped(text);
}

/** Whether a component shows a text inside what forbids it: `<x-button>` has its label in a button of its own. */
function isSlottedInSkipped(node: Node): boolean {
  for (let at: (Node & Partial<Slottable>) | null = node; at; at = at.parentNode) {
    const slot = at.assignedSlot;
    if (slot && (slot.closest(SKIPPED) || isSlottedInSkipped(slot))) return true;
  }
  return false;
}
