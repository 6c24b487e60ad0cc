import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Addresses of files in memory, for pictures: made when first asked for, given back when the host leaves the page. */
export class BlobUrls implements ReactiveController {
  readonly #urls = new Map<Blob, string>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  of(blob: Blob): string {
    const url = this.#urls.get(blob) ?? URL.createObjectURL(blob);
    this.#urls.set(blob, url);
    return url;
  }

  hostDisconnected(): void {
    for (const url of this.#urls.values()) URL.revokeObjectURL(url);
    this.#urls.clear();
  }
}

/** Saves a file under a name. The address lives only as long as the browser needs to begin. */
export function saveBlob(blob: Blob, name: string, document: Document): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
