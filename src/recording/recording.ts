/** Recordings: incidents as files. Read, print and replay them; nothing here touches the disk or the network. */
export { defaultSelf, parseRecording, type Recording } from './parse-recording.js';
export { printRecording, type RecordingExtras } from './print-recording.js';
export { factsFromRecording, type ReplayOptions } from './facts-from-recording.js';
