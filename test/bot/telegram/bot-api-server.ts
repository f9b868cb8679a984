import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Chat, InlineQueryResultArticle, Message, MessageEntity, Update } from "grammy/types";
import { UpdateQueue } from "./update-queue.ts";
import { LI, ME, TOKEN } from "./world.ts";

/**
 * What goes wrong with one call. `drop`: no response, nothing done. `drop-after` and `cut-after`: done, but the
 * response is lost or cut. `hang`: done after `ms`.
 */
export type Fault =
  | { readonly kind: "drop" | "drop-after" | "cut-after" | "html-502" }
  | { readonly kind: "hang"; readonly ms: number }
  | { readonly kind: "error"; readonly code: number; readonly description: string }
  | { readonly kind: "flood"; readonly seconds: number }
  | { readonly kind: "migrated"; readonly to: number };

/** What the bot sends along, over all methods. */
interface Params {
  readonly chat_id: number;
  readonly message_id: number;
  readonly message_thread_id?: number;
  readonly text: string;
  readonly entities?: readonly MessageEntity[];
  readonly reply_parameters?: {
    readonly message_id: number;
    readonly allow_sending_without_reply: boolean;
  };
  readonly reply_markup?: { readonly force_reply: boolean };
  readonly offset: number;
  readonly timeout: number;
  readonly allowed_updates: readonly string[];
  readonly commands: unknown;
  readonly language_code?: string;
  readonly results: readonly InlineQueryResultArticle[];
}

export interface Call {
  readonly method: string;
  readonly params: Params;
  readonly at: number;
}

/** What a bot's message looks like now. */
export interface Sent {
  readonly id: number;
  readonly chatId: number;
  readonly replyTo: number | undefined;
  readonly topic: number | undefined;
  text: string;
  entities: readonly MessageEntity[];
  edits: number;
}

class Refusal extends Error {
  readonly code: number;
  readonly parameters: object;

  constructor(code: number, message: string, parameters: object = {}) {
    super(message);
    this.code = code;
    this.parameters = parameters;
  }
}

/** The part of a Bot API server that the bot talks to, over real HTTP, with faults to order. */
export class BotApiServer {
  readonly calls: Call[] = [];
  readonly sent: Sent[] = [];
  readonly commands = new Map<string, unknown>();
  webhook = "";
  hearsAll = false;
  token = TOKEN;
  #http: Server;
  #faults: { method: string; fault: Fault }[] = [];
  readonly #updates = new UpdateQueue();
  #numbers = new Map<string, number>();

  constructor() {
    this.#http = createServer((request, response) => void this.#serve(request, response));
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.#http.listen(0, "127.0.0.1", resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.#http.closeAllConnections();
    await new Promise((resolve) => this.#http.close(resolve));
  }

  get apiRoot(): string {
    return `http://127.0.0.1:${(this.#http.address() as AddressInfo).port}`;
  }

  get pending(): number {
    return this.#updates.pending;
  }

  /** The next calls of `method` go wrong, one for each fault. */
  fail(method: string, ...faults: Fault[]): void {
    this.#faults.push(...faults.map((fault) => ({ method, fault })));
  }

  /** Something happens; with a number that was used before, it is delivered once more. */
  push(update: Omit<Update, "update_id">, update_id?: number): number {
    return this.#updates.push(update, update_id);
  }

  /** Somebody writes something. */
  say(chat: Chat, text: string, extra: Partial<Message> = {}): Message {
    const message = this.message(chat, { text, ...extra });
    this.push(
      chat.type === "channel" ? { channel_post: message as never } : { message: message as never },
    );
    return message;
  }

  edit(message: Message, text: string): void {
    this.push({ edited_message: { ...message, text, edit_date: message.date + 1 } as never });
  }

  message(chat: Chat, extra: Partial<Message>): Message {
    const from = chat.type === "channel" ? { sender_chat: chat } : { from: LI };
    return {
      message_id: this.#number(chat.id),
      date: 1_700_000_000,
      chat,
      ...from,
      ...extra,
    } as Message;
  }

  sentTo(chat: { readonly id: number }): Sent[] {
    return this.sent.filter(({ chatId }) => chatId === chat.id);
  }

  callsOf(method: string): Call[] {
    return this.calls.filter((call) => call.method === method);
  }

  // === HTTP

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, token, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? "") ?? [];
    const body = await readBody(request);
    const params: Params = body === "" ? {} : JSON.parse(body);
    this.calls.push({ method, params, at: Date.now() });
    const fault = this.#takeFault(method);
    if (fault?.kind === "drop") return void request.socket.destroy();
    if (fault?.kind === "hang") await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (fault?.kind === "html-502") return end(response, 502, "<html>Bad Gateway</html>");
    try {
      if (token !== this.token) throw new Refusal(401, "Unauthorized");
      if (fault !== undefined) refuse(fault);
      const result = await this.#run(method, params, request);
      const json = JSON.stringify({ ok: true, result });
      if (fault?.kind === "drop-after") return void request.socket.destroy();
      end(response, 200, fault?.kind === "cut-after" ? json.slice(0, 25) : json);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, message, parameters } = error;
      end(
        response,
        code,
        JSON.stringify({ ok: false, error_code: code, description: message, parameters }),
      );
    }
  }

  #takeFault(method: string): Fault | undefined {
    const index = this.#faults.findIndex((entry) => entry.method === method);
    return index === -1 ? undefined : this.#faults.splice(index, 1)[0]?.fault;
  }

  #run(method: string, params: Params, request: IncomingMessage): unknown {
    switch (method) {
      case "getMe":
        return { ...ME, can_read_all_group_messages: this.hearsAll, supports_inline_queries: true };
      case "deleteWebhook":
        this.webhook = "";
        return true;
      case "getUpdates":
        return this.#getUpdates(params, request);
      case "getMyCommands":
        return this.commands.get(params.language_code ?? "") ?? [];
      case "setMyCommands":
        this.commands.set(params.language_code ?? "", params.commands);
        return true;
      case "sendMessage":
        return this.#send(params);
      case "editMessageText":
      case "editMessageReplyMarkup":
        return this.#edit(params);
      case "deleteMessage":
        return this.#delete(params);
      case "sendChatAction":
      case "answerInlineQuery":
        return true;
      default:
        throw new Refusal(404, "Not Found: method not found");
    }
  }

  // === What the methods do

  #getUpdates({ offset, timeout }: Params, request: IncomingMessage): Promise<Update[]> | Update[] {
    const conflict = new Refusal(409, "Conflict: terminated by other getUpdates request");
    return this.#updates.poll({ offset, timeout, conflict, socket: request.socket });
  }

  #send(params: Params): Message {
    const {
      chat_id,
      text,
      entities = [],
      reply_parameters,
      message_thread_id,
      reply_markup,
    } = params;
    checkText(text, entities);
    const id = this.#number(chat_id);
    const editable = reply_markup?.force_reply === undefined;
    this.sent.push({
      id,
      chatId: chat_id,
      replyTo: reply_parameters?.message_id,
      topic: message_thread_id,
      text,
      entities,
      edits: editable ? 0 : Number.NaN,
    });
    const from = ME;
    return { message_id: id, date: 0, chat: { id: chat_id }, from, text } as unknown as Message;
  }

  #edit({ chat_id, message_id, text, entities = [] }: Params): true {
    const sent = this.sent.find(({ id, chatId }) => id === message_id && chatId === chat_id);
    if (sent === undefined) throw new Refusal(400, "Bad Request: message to edit not found");
    if (Number.isNaN(sent.edits)) throw new Refusal(400, "Bad Request: message can't be edited");
    const isSame = JSON.stringify([text, entities]) === JSON.stringify([sent.text, sent.entities]);
    if (text === undefined || isSame)
      throw new Refusal(400, "Bad Request: message is not modified");
    checkText(text, entities);
    Object.assign(sent, { text, entities, edits: sent.edits + 1 });
    return true;
  }

  #delete({ chat_id, message_id }: Params): true {
    const index = this.sent.findIndex(({ id, chatId }) => id === message_id && chatId === chat_id);
    if (index === -1) throw new Refusal(400, "Bad Request: message to delete not found");
    this.sent.splice(index, 1);
    return true;
  }

  /** Private chats share one numbering, the others each have their own. */
  #number(chatId: number): number {
    const counter = chatId > 0 ? "shared" : String(chatId);
    const number = (this.#numbers.get(counter) ?? 10) + 1;
    this.#numbers.set(counter, number);
    return number;
  }
}

function refuse(fault: Fault): void {
  if (fault.kind === "error") throw new Refusal(fault.code, fault.description);
  if (fault.kind === "flood") {
    const { seconds } = fault;
    throw new Refusal(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
  }
  if (fault.kind === "migrated") {
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    throw new Refusal(400, description, { migrate_to_chat_id: fault.to });
  }
}

function checkText(text: string, entities: readonly MessageEntity[]): void {
  if (text.trim() === "") throw new Refusal(400, "Bad Request: message text is empty");
  if (text.length > 4096) throw new Refusal(400, "Bad Request: message is too long");
  if (text !== text.trim() || /[\t\r\u2028-\u202e]/.test(text)) {
    throw new Refusal(400, "Bad Request: this server wants the text as it would be kept");
  }
  for (const { offset, length } of entities) {
    if (offset + length > text.length)
      throw new Refusal(400, "Bad Request: entity ends after the text");
  }
}

function end(response: ServerResponse, code: number, body: string): void {
  response.writeHead(code, { "content-type": "application/json" }).end(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  let body = "";
  for await (const chunk of request) body += chunk;
  return body;
}
