// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const thDevices: DeviceWords = {
  cure: {
    chromium: 'คลิกไอคอนข้างที่อยู่เว็บ อนุญาตสำหรับเว็บไซต์นี้ แล้วลองอีกครั้ง',
    firefox: 'คลิกไอคอนที่มีขีดฆ่าข้างที่อยู่เว็บ เลิกบล็อก แล้วลองอีกครั้ง',
    safari: 'เลือก Safari → การตั้งค่า → เว็บไซต์ อนุญาตสำหรับเว็บไซต์นี้ แล้วโหลดหน้าใหม่',
    ios: 'เปิดการตั้งค่า → แอป → เบราว์เซอร์ของคุณ อนุญาตกล้องและไมโครโฟน แล้วโหลดหน้าใหม่',
  },
  askForDevices: {
    both: 'ต้องการให้ผู้อื่นเห็นและได้ยินคุณหรือไม่',
    camera: 'ต้องการให้ผู้อื่นเห็นคุณหรือไม่',
    microphone: 'ต้องการให้ผู้อื่นได้ยินคุณหรือไม่',
  },
  askExplained: 'เบราว์เซอร์จะขออนุญาต คุณปิดทุกอย่างได้ทุกเมื่อ',
  allowDevices: {
    both: 'อนุญาตกล้องและไมโครโฟน',
    camera: 'อนุญาตกล้อง',
    microphone: 'อนุญาตไมโครโฟน',
  },
  goWithout: 'ดำเนินการต่อโดยไม่ใช้',
  askingForDevices: 'ตอบคำถามของเบราว์เซอร์เพื่อดำเนินการต่อ…',
  openingDevices: 'กำลังเปิดกล้องและไมโครโฟน…',
  noPreview: 'กล้องของคุณปิดอยู่',
  preview: 'ภาพของคุณตามที่ผู้อื่นจะเห็น',
  joinAnyway: 'คุณยังเข้าร่วมได้',
  cameraAndMicrophone: 'กล้องและไมโครโฟน',
  speaker: 'ลำโพง',
  testSound: 'ทดสอบเสียง',
  testingSound: 'กำลังเล่นเสียง…',
  chooseDevice: {
    microphone: 'เลือกไมโครโฟน',
    camera: 'เลือกกล้อง',
    speaker: 'เลือกลำโพง',
  },
  noDevice: {
    microphone: 'ไม่พบไมโครโฟน',
    camera: 'ไม่พบกล้อง',
    speaker: 'ไม่พบลำโพง',
  },
  unnamedDevice: {
    microphone: (number) => `ไมโครโฟน ${String(number)}`,
    camera: (number) => `กล้อง ${String(number)}`,
    speaker: (number) => `ลำโพง ${String(number)}`,
  },
  allowToSeeNames: 'ชื่ออุปกรณ์จะแสดงเมื่อเบราว์เซอร์อนุญาต',
  flipCamera: 'สลับกล้อง',
  deviceReplaced: (lost, now) => `${lost} ไม่พร้อมใช้งานแล้ว กำลังใช้ ${now}`,
  mutedButSpeaking: 'คุณปิดไมโครโฟนอยู่ จึงไม่มีใครได้ยินคุณ',
  yourName: 'ชื่อของคุณ',
  wrongPassword: 'รหัสผ่านไม่ถูกต้อง โปรดลองอีกครั้ง',
};
