import 'vicolo-elements/room.js';
import {Component, CUSTOM_ELEMENTS_SCHEMA, input, signal} from '@angular/core';
import type {VicoloRoomLeftEvent} from 'vicolo-elements';
import {renewToken} from './token';

@Component({
  selector: 'app-meeting',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <p role="status">{{ people() ? 'In the room: ' + people() : '' }}</p>
    <vicolo-room
      endpoint="sandbox"
      [roomId]="roomId()"
      [renewToken]="renewToken"
      (vicolo-room-joined)="people.set($event.participants.length)"
      (vicolo-room-left)="left($event)"
    ></vicolo-room>
  `,
})
export class Meeting {
  readonly roomId = input.required<string>();
  protected readonly people = signal(0);
  protected readonly renewToken = renewToken;

  protected left({reason}: VicoloRoomLeftEvent): void {
    if (reason === 'left') location.hash = '#/';
  }
}
