import {ContextConsumer} from '@lit/context';
import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import type {Cloud} from '../cloud/cloud.js';
import type {RenewToken} from '../cloud/member-token.js';
import {Connection} from '../binding/connection.js';
import {connectionContext, ensureContextRoot} from '../binding/contexts.js';
import {VicoloElement} from './vicolo-element.js';

/**
 * An element that talks to the cloud: by its own `endpoint`, `token` and `renewToken`, or by those
 * of the `<vicolo-connection>` around it.
 *
 * @attr token - The member access token. It is taken in and the attribute is removed, so that it does not stay in the page.
 */
export abstract class ConnectedElement extends VicoloElement {
  /** The service: a URL, or the word `sandbox` or `production`. https only, but for localhost. */
  @property() endpoint?: string;

  /**
   * A cloud of the host's own, for example `viaBackend(…)`, asked in place of the service. Where it has no
   * `issueRoomToken`, entering goes directly to `endpoint` with the member's token (those of this element, or of
   * the `<vicolo-connection>` around it).
   */
  @property({attribute: false}) cloud?: Cloud | undefined;

  protected readonly own: Connection = new Connection();
  readonly #around: ContextConsumer<typeof connectionContext, this> = new ContextConsumer(this, {
    context: connectionContext,
    subscribe: true,
  });
  #renewToken: RenewToken | undefined;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'token'];
  }

  static {
    // What a page has said is handed on after an update, and may at once lead to another: Lit's dev build would warn.
    this.disableWarning?.('change-in-update');
  }

  /** The member access token. Write-only: reading it gives nothing, so that no script finds it here. */
  @property({attribute: false}) // so that one set before this code came is taken in, too
  get token(): string | undefined {
    return undefined;
  }

  set token(token: string | undefined) {
    this.own.setToken(token ?? undefined);
  }

  /** Asks the page for a fresh member token, with the reason why; called once for all who wait. */
  @property({attribute: false})
  get renewToken(): RenewToken | undefined {
    return this.#renewToken;
  }

  set renewToken(renew: RenewToken | undefined) {
    this.#renewToken = renew ?? undefined;
    this.own.setRenewal(this.#renewToken);
  }

  /** @internal What to use: one's own when something was said here, else what is around. */
  get connection(): Connection {
    const speaksForItself = this.endpoint !== undefined || this.cloud !== undefined;
    return speaksForItself ? this.own : (this.#around.value ?? this.own);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    ensureContextRoot(this.ownerDocument);
  }

  override attributeChangedCallback(name: string, last: string | null, value: string | null): void {
    super.attributeChangedCallback(name, last, value);
    if (name !== 'token' || value === null) return;
    this.token = value;
    this.removeAttribute('token');
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.own.setAround(this.#around.value);
    this.own.setCloud(this.endpoint, this.cloud);
    super.willUpdate(changed);
  }
}
