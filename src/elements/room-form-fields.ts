// The fields of the form for a room. Pure templates: what is typed lives in the fields themselves.
import {html, nothing, type TemplateResult} from 'lit';
import {map} from 'lit/directives/map.js';
import {byKey} from '../binding/by-key.js';
import type {VideoRoom} from '../cloud/wire.js';
import {icon} from './icons/icons.js';
import './icons/rooms.js';
import {formatTime} from './room-time.js';
import {LIMITS, type DataItem, type Field, type FieldProblems, type RoomValues} from './room-values.js';
import type {Words} from './words/words.js';

export interface FieldsView {
  readonly words: Words;
  readonly language: string;
  readonly values: RoomValues;
  readonly problems: FieldProblems;
  /** The room that is changed, if any. */
  readonly room: VideoRoom | undefined;
  readonly types: readonly string[];
  readonly items: readonly (DataItem & {readonly key: number})[];
  /** The level that is chosen at the moment. */
  readonly access: string;
  readonly moreOpen: boolean;
  readonly onAccess: (level: string) => void;
  readonly onAddItem: () => void;
  readonly onRemoveItem: (key: number) => void;
}

const ACCESS = ['PUBLIC', 'MEMBER', 'RESTRICTED', 'PRIVATE'];

export function fieldsTemplate(view: FieldsView): TemplateResult {
  const {words, values} = view;
  return html`
    <label
      >${words.roomTitle}
      <input
        name="title"
        required
        autocomplete="off"
        placeholder=${words.roomTitleHint}
        .defaultValue=${values.title}
        aria-invalid=${invalid(view, 'title')}
        aria-describedby="title-problem"
      />
      ${problem(view, 'title')}
    </label>
    <label
      ><span>${words.description} ${optional(words)}</span>
      <textarea name="description" rows="2" .defaultValue=${values.description}></textarea>
    </label>
    ${schedule(view)} ${access(view)} ${password(view)}
    <label class="check">
      <input type="checkbox" name="approval" ?checked=${values.approval} />
      <span>${words.approval}<small>${words.approvalHint}</small></span>
    </label>
    <details ?open=${view.moreOpen}>
      <summary>${words.moreSettings}</summary>
      <div class="more">
        ${type(view)}
        <label class="check">
          <input type="checkbox" name="recording" ?checked=${values.recording} />
          <span>${words.recordAutomatically}</span>
        </label>
        <label
          ><span>${words.customType} ${optional(words)}</span>
          <input
            name="customType"
            autocomplete="off"
            .defaultValue=${values.customType}
            aria-invalid=${invalid(view, 'customType')}
            aria-describedby="customType-problem customType-hint"
          />
          <small id="customType-hint">${words.customTypeHint}</small>
          ${problem(view, 'customType')}
        </label>
        ${customData(view)}
      </div>
    </details>
  `;
}

function schedule(view: FieldsView): TemplateResult | typeof nothing {
  const {words, room, language} = view;
  if (room) {
    // The cloud changes no time: what can't be changed is said, not offered.
    const time = formatTime(room.scheduledAt, language, 'appointment');
    return time ? html`<p class="fact">${icon('calendar')} ${words.startsAt(time)}</p>` : nothing;
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return html`<label
    ><span>${words.schedule} ${optional(words)}</span>
    <input
      type="datetime-local"
      name="schedule"
      aria-invalid=${invalid(view, 'schedule')}
      aria-describedby="schedule-problem schedule-hint"
    />
    <small id="schedule-hint">${words.scheduleHint(zone)}</small>
    ${problem(view, 'schedule')}
  </label>`;
}

function access({words, values: {accessLevel}, access: chosen, onAccess}: FieldsView): TemplateResult {
  const change = ({target}: Event): void => {
    onAccess((target as HTMLSelectElement).value);
  };
  const levels = ACCESS.includes(accessLevel) ? ACCESS : [...ACCESS, accessLevel];
  return html`<label
    >${words.access}
    <select name="accessLevel" aria-describedby="access-hint" @change=${change}>
      ${map(
        levels,
        (level) =>
          html`<option value=${level} ?selected=${level === accessLevel}>${words.accessNames[level] ?? level}</option>`,
      )}
    </select>
    <small id="access-hint">${words.accessHints[chosen] ?? nothing}</small>
  </label>`;
}

function password({words, room}: FieldsView): TemplateResult {
  const has = room?.policy.hasPassword ?? false;
  return html`<label
      ><span>${has ? words.newPassword : words.password} ${optional(words)}</span>
      <input name="password" type="password" autocomplete="new-password" />
      ${has ? html`<small>${words.keepPassword}</small>` : nothing}
    </label>
    ${
      has
        ? html`<label class="check"
            ><input type="checkbox" name="removePassword" /><span>${words.removePassword}</span></label
          >`
        : nothing
    }`;
}

function type(view: FieldsView): TemplateResult {
  const {words, room, types, values} = view;
  const nameOf = (one: string) => words.typeNames[one] ?? one;
  if (room) return html`<p class="fact">${words.typeOfRoom}: ${nameOf(room.type)}</p>`;
  return html`<label
    >${words.typeOfRoom}
    <select name="type" aria-invalid=${invalid(view, 'type')} aria-describedby="type-problem">
      ${map(types, (one) => html`<option value=${one} ?selected=${one === values.type}>${nameOf(one)}</option>`)}
    </select>
    ${problem(view, 'type')}
  </label>`;
}

function customData(view: FieldsView): TemplateResult {
  const {words, items, onAddItem, onRemoveItem} = view;
  return html`<fieldset aria-describedby="customData-problem">
    <legend>${words.customData} ${optional(words)}</legend>
    ${byKey(
      items,
      ({key}) => key,
      ({key, name, value}, i) => {
        const remove = (): void => {
          onRemoveItem(key);
        };
        const number = i + 1;
        return html`<div class="item">
          <input
            name="itemName"
            autocomplete="off"
            aria-label=${words.itemName(number)}
            placeholder=${words.name}
            aria-invalid=${invalid(view, 'customData')}
            .defaultValue=${name}
          />
          <input
            name="itemValue"
            autocomplete="off"
            aria-label=${words.itemValue(number)}
            placeholder=${words.value}
            .defaultValue=${value}
          />
          <button type="button" class="round plain" aria-label=${words.removeItem(number)} @click=${remove}>
            ${icon('close')}
          </button>
        </div>`;
      },
    )}
    ${problem(view, 'customData')}
    ${
      items.length < LIMITS.items
        ? html`<button type="button" class="add" @click=${onAddItem}>${icon('add')} ${words.addItem}</button>`
        : nothing
    }
  </fieldset>`;
}

function optional(words: Words): TemplateResult {
  return html`<small>(${words.optional})</small>`;
}

function invalid({problems}: FieldsView, field: Field): 'true' | 'false' {
  return problems[field] ? 'true' : 'false';
}

function problem({problems, words}: FieldsView, field: Field): TemplateResult {
  const found = problems[field];
  return html`<span class="problem" id="${field}-problem">${found ? words.problem[found] : nothing}</span>`;
}

/** What is in the fields now. */
export function readFields(form: HTMLFormElement, before: RoomValues): RoomValues {
  const data = new FormData(form);
  const text = (name: string, fallback = '') => (data.get(name) as string | null) ?? fallback;
  const time = form.querySelector<HTMLInputElement>('[name=schedule]');
  const names = data.getAll('itemName') as string[];
  const values = data.getAll('itemValue') as string[];
  return {
    type: text('type', before.type),
    title: text('title'),
    description: text('description'),
    accessLevel: text('accessLevel', before.accessLevel),
    schedule: time?.validity.badInput ? 'half a time' : text('schedule'),
    password: text('password'),
    removePassword: data.has('removePassword'),
    approval: data.has('approval'),
    recording: data.has('recording'),
    customType: text('customType'),
    customData: names.map((name, i) => ({name, value: values[i] ?? ''})),
  };
}
