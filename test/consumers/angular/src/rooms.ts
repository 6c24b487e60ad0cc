import 'vicolo-elements/room-list.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import type {VicoloRoomSelectEvent} from 'vicolo-elements';
import {renewToken} from './token';

@Component({
  selector: 'app-rooms',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <vicolo-room-list
      endpoint="sandbox"
      [renewToken]="renewToken"
      (vicolo-room-select)="open($event)"
    ></vicolo-room-list>
  `,
})
export class Rooms {
  protected readonly renewToken = renewToken;

  protected open({room}: VicoloRoomSelectEvent): void {
    location.hash = `#/rooms/${room.id}`;
  }
}
