/** Elements that have nothing to find anywhere inside, and nothing to watch. */
const CLOSED =
  'a,area,button,input,textarea,select,option,code,pre,samp,kbd,script,style,noscript,template,svg,math,head,five9-dialer,five9-click-to-dial';

const SKIPPED = `${CLOSED},[contenteditable=""],[contenteditable=true i],[contenteditable=plaintext-only i],[role=button],[role=link],[role=textbox],[data-five9-ignore]`;

/** Attributes that come and go, and say whether text may be made links. */
export const DECIDING_ATTRIBUTES = ['contenteditable', 'data-five9-ignore'];

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
  return isInScope && text.ownerDocument.designMode !== 'on';
}
