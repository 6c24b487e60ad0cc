// Not yet reviewed by a speaker.
import type {DeviceWords} from '../vocabulary.js';

export const ptBRDevices: DeviceWords = {
  cure: {
    chromium: 'Clique no ícone ao lado do endereço, permita o acesso para este site e tente novamente.',
    firefox: 'Clique no ícone riscado ao lado do endereço, remova o bloqueio e tente novamente.',
    safari: 'Escolha Safari → Ajustes → Sites, permita o acesso para este site e recarregue a página.',
    ios: 'Abra Ajustes → Apps → seu navegador, permita a câmera e o microfone e recarregue a página.',
  },
  askForDevices: {
    both: 'Quer ser visto e ouvido?',
    camera: 'Quer ser visto?',
    microphone: 'Quer ser ouvido?',
  },
  askExplained: 'O navegador vai pedir permissão. Você pode desativar tudo a qualquer momento.',
  allowDevices: {
    both: 'Permitir câmera e microfone',
    camera: 'Permitir câmera',
    microphone: 'Permitir microfone',
  },
  goWithout: 'Continuar sem',
  askingForDevices: 'Responda à pergunta do navegador para continuar…',
  openingDevices: 'Iniciando a câmera e o microfone…',
  noPreview: 'Sua câmera está desativada',
  preview: 'Sua imagem, como os outros vão ver',
  joinAnyway: 'Você pode participar mesmo assim.',
  cameraAndMicrophone: 'Câmera e microfone',
  speaker: 'Alto-falante',
  testSound: 'Testar som',
  testingSound: 'Tocando um som…',
  chooseDevice: {
    microphone: 'Escolher um microfone',
    camera: 'Escolher uma câmera',
    speaker: 'Escolher um alto-falante',
  },
  noDevice: {
    microphone: 'Nenhum microfone encontrado',
    camera: 'Nenhuma câmera encontrada',
    speaker: 'Nenhum alto-falante encontrado',
  },
  unnamedDevice: {
    microphone: (number) => `Microfone ${String(number)}`,
    camera: (number) => `Câmera ${String(number)}`,
    speaker: (number) => `Alto-falante ${String(number)}`,
  },
  allowToSeeNames: 'Os nomes aparecem depois que o navegador permitir o dispositivo.',
  flipCamera: 'Alternar câmera',
  deviceReplaced: (lost, now) => `${lost} não está mais disponível. Usando ${now}.`,
  mutedButSpeaking: 'Seu microfone está desativado: ninguém ouve você.',
  yourName: 'Seu nome',
  wrongPassword: 'A senha está incorreta. Tente novamente.',
};
