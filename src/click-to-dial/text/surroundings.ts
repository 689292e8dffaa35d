import { plainText } from './plain-text.js';

/** What says that the digits after it are a telephone number. */
const PHONE =
  /(?:(?<!\p{L})(?:[tmfp](?=[:.])|t[eé]l|t[eé]l[eéè]?(?:f[oó]n|phon)\p{L}*|(?:phone|mobil|rufn|handyn)\p{L}*|ph|mob|cell?|cellulare|celular|handy|gsm|fon|fax|call|dial|whatsapp|sms|tfn|tlf|tālr|puh|тел\p{L}*|моб|факс|τηλ|טל(?:פון)?|هاتف|جوال)|電話|电话|電話|手机|携帯|전화|โทร|[☎☏✆📞📱]\ufe0f?)(?:[ ./-]{0,3}(?:n[or]|num(?:ber)?|#|番号|号码))?[ .:()/-]*$/iu;

/** What says that they are something else, with or without "number" after it. */
const OTHER =
  /(?:(?<!\p{L})(?:order|invoice|inv|confirmation|quote|receipt|transaction|routing|rechnung|quittung|case|ticket|ref(?:erence)?|account|acc(?:oun)?t?|a\/c|kto|konto|vertrag|artikel|p\.? ?iva|partita iva|cui[tl]|acn|passcode|(?:access|pin) code|pin|uid|loan|licen[cs]e|policy|claim|serial|tracking|sku|item|part|id|isbn|issn|ean|upc|gtin|vat|tax|ssn|iban|card|customer|contract|booking|po|rfc|imei|zip|plz|n[or°]|commande|facture|dossier|compte|r[ée]f[ée]rence|siret|pedido|factura|fatura|caso|cuenta|conta|nif|cpf|rut|ordine|fattura|pratica|ordre|factuur|faktura|zam[óo]wienie|nip|sipariş|заказ\p{L}*|сч[её]т|договор|инн|\p{L}*(?:nummer|nr|nummern))|注文\p{L}*|番号|订单\p{L}*|单号|編號|编号|账号|주문\p{L}*|(?:ال)?(?:طلب|فاتورة))[ .:#-]*(?:(?:n[or]|num(?:ber)?|id|code|رقم)[ .:#-]*)?$/iu;

const MONEY = String.raw`\p{Sc}|(?:USD|EUR|GBP|CHF|JPY|CNY|RMB|INR|AUD|CAD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|BRL|MXN|ZAR|TRY|RUB|AED|SAR|SGD|HKD|KRW|Rs|kr|zł|руб|Kč|Ft|lei|euros?|dollars?)(?!\p{L})|[円元원]`;
const UNIT = String.raw`(?:[kKMGT]i?B|[Bb]ytes|[kcm]?m|k?g|m?l|[mµ]?s|px|h|kWh|hits|km²|m²)(?![\p{L}\d])`;

/** No number begins right after this. Scripts without spaces between words (Chinese, Thai) may stand right before one. */
const GLUED_BEFORE = new RegExp(
  String.raw`[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d_%@\\]$|[\p{L}\d/][-/&?]$|\d[.:'’]$|(?<!\d)\d{1,3},$|\+[\d ().-]*$|\d ?[*×÷^+] ?$|[#№=~±≈] ?$|(?<!\p{L})(?:${MONEY})\.? ?$`,
  'u',
);

/** No number ends right before this. */
const GLUED_AFTER = new RegExp(
  String.raw`^(?:[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\d_@+]|[-_][\p{L}\d]|[:'’]\d|,\d\d?(?!\d)|\.\p{Ll}| ?[%‰°²³]|[\d ./*×÷+^()-]*= ?\d| ?[x*×÷^+] ?\d| ?(?:(?!\p{Sc} ?\d)(?:${MONEY})|${UNIT}))`,
  'u',
);

/** How the text beside some digits speaks of them; `glued`: they are a piece of something longer. */
export type Meaning = 'telephone' | 'other' | 'glued' | 'unknown';

/** @param before,after the text on either side */
export function meaningOf(before: string, after: string): Meaning {
  const [left, right] = [before, after].map((text) =>
    plainText(text).replaceAll('\u00ad', '').replace(/\s+/g, ' '),
  ) as [string, string];
  if (GLUED_AFTER.test(right)) return 'glued';
  if (PHONE.test(left)) return 'telephone';
  if (GLUED_BEFORE.test(left)) return 'glued';
  return OTHER.test(left) ? 'other' : 'unknown';
}
