import {html, nothing, type TemplateResult} from 'lit';
import type {ChatMessage} from '../../session/chat/message.js';
import {icon} from '../icons/icons.js';
import type {MessageView} from './message-template.js';
import {sizeOf} from './times.js';

/** A file: a picture where its own bytes say that it is one, else its name and a button that saves it. */
export function fileTemplate(message: ChatMessage, view: MessageView): TemplateResult | typeof nothing {
  const {file} = message;
  if (!file) return nothing;
  const {words, language} = view;
  const {content, picture, name} = file;
  const running = message.state === 'sending' || message.state === 'receiving';
  const shown = content && picture ? {url: view.urls.of(content), ...picture} : undefined;
  return html`<div class="file" part="file">
    ${
      shown
        ? html`<img
            part="picture"
            src=${shown.url}
            alt=${name}
            width=${shown.width}
            height=${shown.height}
            decoding="async"
            draggable="false"
          />`
        : nothing
    }
    <div class="row">
      ${shown ? nothing : html`<span class="kind">${icon('file')}</span>`}
      <span class="about"
        ><bdi class="name">${name || '?'}</bdi>
        ${file.size ? html`<span class="size">${sizeOf(file.size, language)}</span>` : nothing}</span
      >
      ${
        content && !running
          ? html`<button
              type="button"
              class="small"
              aria-label=${words.saveFile(name)}
              title=${words.saveFile(name)}
              data-act="save"
            >
              ${icon('save')}
            </button>`
          : nothing
      }
      ${
        running
          ? html`<button
              type="button"
              class="small"
              aria-label=${`${words.cancel}: ${name}`}
              title=${words.cancel}
              data-act="cancel"
            >
              ${icon('close')}
            </button>`
          : nothing
      }
    </div>
    ${
      running
        ? html`<progress aria-label=${words.fileProgress(name)} max="1" .value=${file.progress}></progress>`
        : nothing
    }
  </div>`;
}
