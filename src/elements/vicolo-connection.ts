import {ContextProvider} from '@lit/context';
import {css, html, type CSSResultGroup, type TemplateResult} from 'lit';
import {connectionContext} from '../binding/contexts.js';
import {define} from '../binding/define.js';
import {ConnectedElement} from './connected-element.js';

/**
 * Says endpoint, token and renewal once for all rooms and lists inside it.
 *
 * @summary The connection that the elements inside share.
 * @slot - Anything; the kit's elements among it use this connection.
 */
export class VicoloConnection extends ConnectedElement {
  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  constructor() {
    super();
    // From construction on, so that children parsed with the page find it.
    new ContextProvider(this, {context: connectionContext, initialValue: this.own});
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

define('vicolo-connection', VicoloConnection);

declare global {
  interface HTMLElementTagNameMap {
    'vicolo-connection': VicoloConnection;
  }
}
