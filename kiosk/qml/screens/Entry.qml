pragma ComponentBehavior: Bound
import Lobbycall
import QtQuick
import "../parts"

// A phone number or a name, typed on own keys: never required for an appointment; a wish needs a number to answer to.
KioskPage {
    id: screen

    readonly property string typed: screen.view.text
    readonly property bool letters: screen.view.typed === "name"
    readonly property bool wish: screen.view.typed === "wish"
    readonly property bool padBeside: screen.beside && !screen.letters

    title: screen.wish ? qsTrId("wish-title") : screen.letters ? qsTrId("name-title") : qsTrId("phone-title")
    subtitle: screen.wish ? screen.view.service : ""
    needed: (screen.padBeside ? Math.max(top.height, keys.height) : top.height + keys.height + Theme.mm(10))

    Column {
        id: top

        anchors.top: parent.top
        anchors.left: parent.left
        width: screen.padBeside ? Math.floor(parent.width / 2) : parent.width
        spacing: Theme.mm(screen.wide ? 3 : 6)

        Label {
            width: parent.width
            text: screen.wish ? qsTrId("wish-explained") : screen.letters ? qsTrId("name-explained") : qsTrId("phone-explained")
            capMm: screen.wide ? 4.8 : 5.6
            color: Theme.quiet
            visible: !(screen.letters && screen.wide && Theme.large)
        }
        Card {
            width: parent.width
            height: Math.max(Theme.mm(screen.wide ? 22 : 36), field.implicitHeight + Theme.mm(6))
            border.width: Theme.mm(0.8)
            border.color: Theme.accent
            Accessible.role: Accessible.EditableText
            Accessible.name: screen.title
            Accessible.description: screen.typed

            Label {
                id: field

                anchors.centerIn: parent
                width: parent.width - 2 * Theme.mm(4)
                text: screen.typed === "" ? (screen.letters ? qsTrId("name-empty") : qsTrId("phone-empty")) : screen.typed
                capMm: screen.typed === "" ? 5.6 : screen.wide ? 7 : 10
                font.weight: screen.typed === "" ? Font.Normal : Font.Bold
                color: screen.typed === "" ? Theme.quiet : Theme.text
                horizontalAlignment: Text.AlignHCenter
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.cap(4.8)
                wrapMode: Text.NoWrap
            }
        }
        Trouble {
            width: parent.width
            height: implicitHeight
            text: screen.because(screen.view.problem)
        }
    }
    Item {
        id: keys

        anchors.top: screen.padBeside ? parent.top : top.bottom
        anchors.topMargin: screen.padBeside ? 0 : Theme.mm(screen.wide ? 4 : 10)
        anchors.right: parent.right
        anchors.left: screen.padBeside ? top.right : parent.left
        anchors.leftMargin: screen.padBeside ? Theme.margin : 0
        height: screen.letters ? keyboard.height : pad.height

        Keypad {
            id: pad

            width: parent.width
            visible: !screen.letters
            keyHeight: Theme.mm(screen.wide ? 22 : 32)
            busy: screen.view.busy
            onTyped: text => screen.viewModel.write(screen.typed + text)
            onErased: screen.viewModel.write(screen.typed.trim().slice(0, -1))
        }
        Keyboard {
            id: keyboard

            width: screen.width // whatever stands beside the content: else its keys would change with it
            height: implicitHeight
            visible: screen.letters
            names: true
            name: screen.typed
            onTyped: text => screen.viewModel.write(screen.typed + text)
            onErased: screen.viewModel.write(screen.typed.slice(0, -1))
        }
    }

    foot: GoOn {
        page: screen
        primary: true
        enabled: screen.view.complete && !screen.view.busy && !screen.view.away
        text: screen.view.busy ? qsTrId("one-moment") : screen.wish ? qsTrId("send-wish") : screen.typed === "" ? qsTrId("without-this") : qsTrId("take-this")
        onClicked: screen.viewModel.press("proceed")
    }
}
