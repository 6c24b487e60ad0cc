// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const idDevices: DeviceWords = {
  cure: {
    chromium: 'Klik ikon di samping alamat, izinkan untuk situs ini, lalu coba lagi.',
    firefox: 'Klik ikon bercoret di samping alamat, hapus pemblokiran, lalu coba lagi.',
    safari: 'Pilih Safari → Pengaturan → Situs Web, izinkan untuk situs ini, lalu muat ulang halaman.',
    ios: 'Buka Pengaturan → App → browser Anda, izinkan kamera dan mikrofon, lalu muat ulang halaman.',
  },
  askForDevices: {
    both: 'Ingin terlihat dan terdengar?',
    camera: 'Ingin terlihat?',
    microphone: 'Ingin terdengar?',
  },
  askExplained: 'Browser akan meminta izin. Anda dapat mematikan semuanya kapan saja.',
  allowDevices: {
    both: 'Izinkan kamera dan mikrofon',
    camera: 'Izinkan kamera',
    microphone: 'Izinkan mikrofon',
  },
  goWithout: 'Lanjutkan tanpa perangkat',
  askingForDevices: 'Jawab pertanyaan browser untuk melanjutkan…',
  openingDevices: 'Memulai kamera dan mikrofon…',
  noPreview: 'Kamera Anda mati',
  preview: 'Gambar Anda seperti yang akan dilihat orang lain',
  joinAnyway: 'Anda tetap dapat bergabung.',
  cameraAndMicrophone: 'Kamera dan mikrofon',
  speaker: 'Speaker',
  testSound: 'Uji suara',
  testingSound: 'Memutar suara…',
  chooseDevice: {
    microphone: 'Pilih mikrofon',
    camera: 'Pilih kamera',
    speaker: 'Pilih speaker',
  },
  noDevice: {
    microphone: 'Mikrofon tidak ditemukan',
    camera: 'Kamera tidak ditemukan',
    speaker: 'Speaker tidak ditemukan',
  },
  unnamedDevice: {
    microphone: (number) => `Mikrofon ${String(number)}`,
    camera: (number) => `Kamera ${String(number)}`,
    speaker: (number) => `Speaker ${String(number)}`,
  },
  allowToSeeNames: 'Nama ditampilkan setelah browser mengizinkan perangkat.',
  flipCamera: 'Balik kamera',
  deviceReplaced: (lost, now) => `${lost} tidak tersedia lagi. Sekarang menggunakan ${now}.`,
  mutedButSpeaking: 'Mikrofon Anda dibisukan: tidak ada yang mendengar Anda.',
  yourName: 'Nama Anda',
  wrongPassword: 'Kata sandi salah. Coba lagi.',
};
