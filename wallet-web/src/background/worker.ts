import type { BackgroundCall, BackgroundReply, BackgroundWork } from './background-work.ts'

/** Each is loaded when it is asked for. */
const work: BackgroundWork = {
  examine: async (input) => (await import('../verifying/examine-carrier.ts')).examineCarrier(input),
  readRequest: async (input) => (await import('../sharing/read-request.ts')).readRequest(input),
  chooseBadges: async (input) => (await import('../sharing/choose-badges.ts')).chooseBadges(input),
  answerRequest: async (input) => (await import('../sharing/answer-request.ts')).answerRequest(input),
  declineRequest: async (input) => (await import('../sharing/decline-request.ts')).declineRequest(input),
}

self.addEventListener('message', ({ data }: MessageEvent<BackgroundCall>) => {
  void reply(data).then((answer) => self.postMessage(answer))
})

async function reply({ id, name, input }: BackgroundCall): Promise<BackgroundReply> {
  try {
    // The page's half pairs each name with its own input.
    return { id, output: await work[name](input as never) }
  } catch (error) {
    return { id, failure: error instanceof Error ? error.message : String(error) }
  }
}
