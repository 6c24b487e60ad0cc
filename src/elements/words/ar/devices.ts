// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';
import {aside} from './counting.js';

export const arDevices: DeviceWords = {
  cure: {
    chromium: 'انقر على الرمز بجوار العنوان، واسمح لهذا الموقع، ثم حاول مجددًا.',
    firefox: 'انقر على الرمز المشطوب بجوار العنوان، وأزل الحظر، ثم حاول مجددًا.',
    safari: 'اختر Safari ← الإعدادات ← مواقع الويب، واسمح لهذا الموقع، ثم أعد تحميل الصفحة.',
    ios: 'افتح الإعدادات ← التطبيقات ← متصفحك، واسمح للكاميرا والميكروفون، ثم أعد تحميل الصفحة.',
  },
  askForDevices: {
    both: 'هل تريد أن يراك الآخرون ويسمعوك؟',
    camera: 'هل تريد أن يراك الآخرون؟',
    microphone: 'هل تريد أن يسمعك الآخرون؟',
  },
  askExplained: 'سيطلب المتصفح إذنك. يمكنك إيقاف كل شيء في أي وقت.',
  allowDevices: {
    both: 'السماح بالكاميرا والميكروفون',
    camera: 'السماح بالكاميرا',
    microphone: 'السماح بالميكروفون',
  },
  goWithout: 'المتابعة من دونها',
  askingForDevices: 'أجب عن سؤال المتصفح للمتابعة…',
  openingDevices: 'جارٍ تشغيل الكاميرا والميكروفون…',
  noPreview: 'الكاميرا متوقفة',
  preview: 'صورتك كما سيراها الآخرون',
  joinAnyway: 'يمكنك الانضمام رغم ذلك.',
  cameraAndMicrophone: 'الكاميرا والميكروفون',
  speaker: 'مكبر الصوت',
  testSound: 'اختبار الصوت',
  testingSound: 'جارٍ تشغيل صوت…',
  chooseDevice: {
    microphone: 'اختيار الميكروفون',
    camera: 'اختيار الكاميرا',
    speaker: 'اختيار مكبر الصوت',
  },
  noDevice: {
    microphone: 'لم يُعثر على ميكروفون',
    camera: 'لم يُعثر على كاميرا',
    speaker: 'لم يُعثر على مكبر صوت',
  },
  unnamedDevice: {
    microphone: (number) => `ميكروفون ${String(number)}`,
    camera: (number) => `كاميرا ${String(number)}`,
    speaker: (number) => `مكبر صوت ${String(number)}`,
  },
  allowToSeeNames: 'تظهر الأسماء بعد أن يسمح المتصفح بالجهاز.',
  flipCamera: 'تبديل الكاميرا',
  deviceReplaced: (lost, now) => `لم يعد ${aside(lost)} متاحًا. يُستخدم الآن ${aside(now)}.`,
  mutedButSpeaking: 'الميكروفون مكتوم: لا أحد يسمعك.',
  yourName: 'اسمك',
  wrongPassword: 'كلمة المرور غير صحيحة. حاول مجددًا.',
};
