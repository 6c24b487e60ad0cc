// Lines that have to fail, each marked; all others have to compile.
import {Component, CUSTOM_ELEMENTS_SCHEMA, type ElementRef, viewChild} from '@angular/core';
import type {VicoloRoom, VicoloRoomJoinedEvent, VicoloRoomLeftEvent} from 'vicolo-elements';

@Component({
  selector: 'app-mistakes',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <vicolo-room #room (vicolo-room-left)="left($event)" (vicolo-room-joined)="joined($event)"></vicolo-room>
    <vicolo-room (vicolo-room-left)="joined($event)"></vicolo-room><!-- wrong -->
    <p>{{ room.roomId }}</p>
    <button (click)="room.room = 42">None</button><!-- wrong -->
    <button (click)="room.roomId = 42">42</button>
    <button (click)="room.roomId = true">None</button><!-- wrong -->
  `,
})
export class Mistakes {
  readonly room = viewChild.required<ElementRef<VicoloRoom>>('room');

  protected left(event: VicoloRoomLeftEvent): void {
    console.log(event.reason);
    void this.room().nativeElement.join();
  }

  protected joined(event: VicoloRoomJoinedEvent): void {
    console.log(event.participants);
  }
}
