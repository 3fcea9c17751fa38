pragma ComponentBehavior: Bound
import Lobbycall
import Lobbycall.Kiosk
import QtQuick

// What stands on every screen: language, size, colours, height, speech, help (EN 301 549 §5.2: each can be reached without any other).
Grid {
    id: tools

    required property KioskViewModel viewModel
    required property bool stacked
    property real least: Theme.target
    readonly property var texts: [language, size, scheme, reach, speech, help].map(tool => tool.text)
    readonly property int count: 4 + (tools.viewModel.canLower ? 1 : 0) + (tools.viewModel.canSpeak ? 1 : 0)
    readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real tall: Math.max(language.implicitHeight, size.implicitHeight, scheme.implicitHeight, reach.implicitHeight, speech.implicitHeight, help.implicitHeight)

    spacing: Theme.gap

    Tool {
        id: language

        width: tools.cell
        height: tools.tall
        least: tools.least
        stacked: tools.stacked
        icon: "language"
        text: qsTrId("tool-language")
        on: tools.viewModel.choosing
        checkable: true
        onClicked: tools.viewModel.press("see_languages")
    }
    Tool {
        id: size

        width: tools.cell
        height: tools.tall
        least: tools.least
        stacked: tools.stacked
        icon: "text-size"
        text: qsTrId("tool-size")
        on: tools.viewModel.large
        checkable: true
        onClicked: tools.viewModel.switchMode("size")
    }
    Tool {
        id: scheme

        width: tools.cell
        height: tools.tall
        least: tools.least
        stacked: tools.stacked
        icon: "contrast"
        text: qsTrId("tool-contrast")
        on: tools.viewModel.scheme !== "light"
        checkable: true
        Accessible.description: qsTrId("scheme-" + tools.viewModel.scheme)
        onClicked: tools.viewModel.switchMode("scheme")
    }
    Tool {
        id: reach

        width: tools.cell
        height: tools.tall
        least: tools.least
        visible: tools.viewModel.canLower
        stacked: tools.stacked
        icon: tools.viewModel.low ? "higher" : "lower"
        text: tools.viewModel.low ? qsTrId("tool-higher") : qsTrId("tool-lower")
        on: tools.viewModel.low
        checkable: true
        onClicked: tools.viewModel.switchMode("reach")
    }
    Tool {
        id: speech

        width: tools.cell
        height: tools.tall
        least: tools.least
        visible: tools.viewModel.canSpeak
        stacked: tools.stacked
        icon: "speech"
        text: qsTrId("tool-speech")
        on: tools.viewModel.speaking
        checkable: true
        onClicked: tools.viewModel.switchSpeech()
    }
    Tool {
        id: help

        width: tools.cell
        height: tools.tall
        least: tools.least
        stacked: tools.stacked
        icon: "help"
        text: qsTrId("tool-help")
        enabled: tools.viewModel.help !== "calling" && !(tools.viewModel.help === "undelivered" && tools.viewModel.hubAway)
        onClicked: tools.viewModel.press("call_for_help")
    }
}
