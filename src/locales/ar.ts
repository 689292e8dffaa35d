import type { Table } from './en.js';

/**
 * Arabic, without words that are for men or women only. Values stand in isolates of their own, from left to right where
 * they always run so: their punctuation would wander otherwise.
 */
export const ar: Table = {
  // The set-up of the link.
  'no-origin': 'لم يتم إعداد برنامج الاتصال: الخاصية workspace-origin غير موجودة.',
  'any-origin':
    'لم يتم إعداد برنامج الاتصال: يجب أن تحدد workspace-origin أصلاً واحدًا بدقة، ولا تُقبل القيمة «\u2066*\u2069» أبدًا.',
  'not-an-origin':
    'لم يتم إعداد برنامج الاتصال: قيمة workspace-origin «\u2066{value}\u2069» ليست أصلاً مثل \u2066https://workspace.example.com\u2069.',
  'inexact-origin':
    'لم يتم إعداد برنامج الاتصال: يجب أن تكون قيمة workspace-origin هي \u2066{exact}\u2069 تمامًا، وهي الآن «\u2066{value}\u2069».',
  'no-window': 'لم تعد نافذة مساحة العمل موجودة.',
  'no-parent': 'لا توجد مساحة عمل: هذه الصفحة ليست داخل صفحة مساحة العمل.',
  'no-opener': 'لا توجد مساحة عمل: النافذة التي فتحت هذه الصفحة مغلقة أو غير موجودة.',
  'bad-selector': 'لا توجد مساحة عمل: «\u2066{value}\u2069» ليس محدد CSS.',
  'no-match': 'لا توجد مساحة عمل: لا شيء في هذه الصفحة يطابق «\u2066{value}\u2069».',
  'not-an-iframe': 'لا توجد مساحة عمل: «\u2066{value}\u2069» يطابق عنصرًا ليس iframe.',
  'not-configured': 'لم يتم إعداد برنامج الاتصال: لا يوجد ارتباط بمساحة عمل.',
  loading: 'ما زال تحميل مساحة العمل جاريًا. يُرجى المحاولة بعد لحظات.',
  // Why a number is not dialled.
  disabled: 'الاتصال متوقف في هذه الصفحة.',
  'no-number': 'يُرجى إدخال رقم هاتف.',
  'invalid-number': '«\u2066{value}\u2069» ليس رقم هاتف يمكن الاتصال به.',
  'agent-unknown': 'حالة الوكيل غير معروفة بعد. يُرجى اختيار الحالة «جاهز» في هاتف Five9 البرمجي.',
  'agent-logged-out': 'تم تسجيل الخروج. يُرجى تسجيل الدخول إلى هاتف Five9 البرمجي لإجراء المكالمات.',
  'agent-logged-in': 'تم تسجيل الدخول، لكن الحالة ليست «جاهز». يُرجى اختيار الحالة «جاهز» لإجراء المكالمات.',
  'not-ready': 'الحالة «غير جاهز». يُرجى اختيار الحالة «جاهز» لإجراء المكالمات.',
  'not-ready-reason': 'الحالة «غير جاهز» (\u2068{reason}\u2069). يُرجى اختيار الحالة «جاهز» لإجراء المكالمات.',
  busy: 'توجد مكالمة جارية. يُرجى إنهاؤها قبل الاتصال برقم آخر.',
  starting: 'يجري بدء مكالمة أخرى.',
  // What became of a request.
  cancelled: 'تم إلغاء المكالمة.',
  'not-started': 'تعذّر بدء المكالمة.',
  'no-reply': 'لم تستجب مساحة العمل. يُرجى التحقق من هاتف Five9 البرمجي: قد تكون المكالمة في الانتظار هناك.',
  disconnected: 'تمت إزالة برنامج الاتصال من الصفحة.',
  // Regions and controls: these names are part of the public contract.
  'agent-state': 'حالة الوكيل',
  'dial-pad': 'لوحة الاتصال',
  'call-status': 'حالة المكالمة',
  'phone-number': 'رقم الهاتف',
  star: 'نجمة',
  pound: 'مربع',
  'delete-digit': 'حذف خانة',
  call: 'اتصال',
  'call-again': 'إعادة الاتصال',
  edit: 'تعديل الرقم',
  dismiss: 'إغلاق',
  cancel: 'إلغاء',
  // The agent's states, and what to know about them.
  'state-unknown': 'غير معروفة',
  'hint-unknown': 'لم تُبلغ مساحة العمل عن حالتك بعد.',
  'state-logged-out': 'تم تسجيل الخروج',
  'state-logged-in': 'تم تسجيل الدخول',
  'state-ready': 'جاهز',
  'state-not-ready': 'غير جاهز',
  'reason-code': 'الرمز \u2068{code}\u2069',
  'time-in-state': 'الوقت في هذه الحالة',
  // A call's states.
  'no-call': 'لا توجد مكالمة',
  'state-waiting': 'في انتظار مساحة العمل',
  'state-requested': 'جارٍ طلب المكالمة',
  'state-unconfirmed': 'غير مؤكدة',
  'state-offered': 'مكالمة معروضة',
  'state-ringing': 'يرن',
  'state-talking': 'في مكالمة',
  'state-on-hold': 'قيد الانتظار',
  'state-wrap-up': 'ما بعد المكالمة',
  'state-finished': 'انتهت المكالمة',
  'state-failed': 'لم تبدأ',
  // And what to do next in them.
  'hint-waiting': 'سيتم الاتصال بالرقم بعد تحميل مساحة العمل.',
  'hint-requested': 'في انتظار أول رد من Five9.',
  'hint-failed': 'تعذّر على Five9 بدء هذه المكالمة. يُرجى التحقق من الرقم، ثم إعادة الاتصال أو تعديله.',
  'hint-unconfirmed': 'لم يستجب Five9. يُرجى التحقق من هاتف Five9 البرمجي: قد تكون المكالمة في الانتظار هناك.',
  inbound: 'مكالمة واردة',
  elsewhere: 'بدأت خارج برنامج الاتصال هذا',
  duration: 'مدة المكالمة',
  extension: 'تحويلة \u2068{extension}\u2069',
  'unknown-number': 'رقم غير معروف',
  // What the host carries out.
  'call-controls': 'عناصر التحكم في المكالمة',
  'hang-up': 'إنهاء المكالمة',
  hold: 'تعليق',
  resume: 'استئناف',
  mute: 'كتم الصوت',
  unmute: 'إلغاء كتم الصوت',
  keypad: 'لوحة المفاتيح',
  transfer: 'تحويل',
  'change-state': 'تغيير الحالة',
  'no-dialer': 'لا يوجد برنامج اتصال في هذه الصفحة.',
  'no-value': 'لا يوجد رقم هاتف هنا.',
  'number-disabled': 'الاتصال بهذا الرقم متوقف.',
};
