// Two places to be in front of, drawn with a few shapes.
const SCENES: Readonly<Record<string, string>> = {
  hills: `<linearGradient id="sky" x2="0" y2="1"><stop stop-color="#f7c59f"/><stop offset="1" stop-color="#fdf0e0"/></linearGradient>
    <rect width="1280" height="720" fill="url(#sky)"/><circle cx="930" cy="250" r="80" fill="#fff6e5"/>
    <path d="M0 470Q220 330 470 450T960 400T1280 460V720H0Z" fill="#7d98a1"/>
    <path d="M0 570Q300 440 620 560T1280 530V720H0Z" fill="#4e6e72"/>`,
  room: `<rect width="1280" height="720" fill="#dfe5ec"/><rect y="560" width="1280" height="160" fill="#b08968"/>
    <rect x="120" y="110" width="330" height="300" rx="6" fill="#fff"/><rect x="140" y="130" width="290" height="260" fill="#a9cbe8"/>
    <rect x="860" y="180" width="300" height="14" fill="#7f5539"/><rect x="880" y="90" width="34" height="90" fill="#577590"/>
    <rect x="920" y="106" width="28" height="74" fill="#e07a5f"/><rect x="954" y="96" width="38" height="84" fill="#81b29a"/>
    <path d="M1080 180q-30-70 0-110q30 40 0 110Z" fill="#588157"/>`,
};

export function picture(name: string): string | undefined {
  const shapes = SCENES[name];
  return shapes && `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720">${shapes}</svg>`;
}
